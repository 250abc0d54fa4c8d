using Telar.Engine.Stages;

namespace Telar.Engine.Running;

/// <summary>Turns what a stage threw into an error that a user can act on.</summary>
internal static class StageFailure
{
    private const int NoSpaceLeft = 28;

    public static TelarException Of(Stage stage, Exception cause) => cause switch
    {
        TelarException known => known,
        IOException full when (full.HResult & 0xFFFF) == NoSpaceLeft => new TelarException(
            "the disk is full", $"stage {stage.Key}", "free some space and run again: what is finished is kept", full),
        IOException or UnauthorizedAccessException => new TelarException(
            $"a file cannot be read or written: {cause.Message}", $"stage {stage.Key}",
            "check that the path is a writable place of the right kind, then run again", cause),
        _ => new TelarException(
            $"the stage failed: {cause.GetType().Name}: {cause.Message}", $"stage {stage.Key}",
            "run again with --verbosity=diagnostic for the stack trace", cause),
    };
}
