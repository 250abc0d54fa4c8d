using Telar.Engine.Files;
using Telar.Engine.Stages;

namespace Telar.Engine.Running;

/// <summary>Turns what a stage threw into an error that a user can act on.</summary>
internal static class StageFailure
{
    public static TelarException Of(Stage stage, Exception cause) => cause switch
    {
        TelarException known => known,
        _ when FileFailure.Is(cause) => FileFailure.Of(cause, $"stage {stage.Key}"),
        _ => new TelarException(
            $"the stage failed: {cause.GetType().Name}: {cause.Message}", $"stage {stage.Key}",
            "run again with --verbosity=diagnostic for the stack trace", cause),
    };
}
