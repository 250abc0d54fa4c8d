using Telar.Build.Options;
using Telar.Build.Terminal;
using Telar.Engine;
using Telar.Engine.Workers;
using Telar.Studies;

namespace Telar.Build.Running;

/// <summary>Classifies the rows of a file with an experiment's committed model, in a child process.</summary>
public static class PredictionRun
{
    private const string Where = "--target=Predict";

    // The child that classifies has another standard input, which never ends.
    private static readonly string[] StandardInput = ["/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];

    /// <exception cref="TelarException">No experiment or input is named, or the prediction failed.</exception>
    public static async Task RunAsync(BuildContext context)
    {
        var options = context.Options;
        var named = options.Experiment ?? throw new TelarException(
            "no model is named", Where, $"write --{OptionCatalog.Experiment}=NAME; there is: {string.Join(", ", options.Study.Deployed)}");
        var experiment = Choice.Require("model", named, $"--{OptionCatalog.Experiment}, {Where}", options.Study.Deployed);
        var input = options.Input ?? throw new TelarException(
            "there is nothing to classify", Where, $"name a file with --{OptionCatalog.Input}=FILE");

        if (StandardInput.Contains(input))
            throw new TelarException("standard input cannot be classified", $"--{OptionCatalog.Input}", "write the rows to a file and name it");

        var (program, arguments) = ThisProgram.With(StudyPredictor.Arguments(options.Study.Name, options.Profile, experiment, input));
        using var interruption = new Interruption();
        await using var process = new WorkerProcess(context.Workspace, new WorkerCommand(program, arguments), Console.Out.WriteLine);
        try
        {
            await process.RunAsync($"prediction of {input}", interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            throw Interruption.Unanswered;
        }
    }
}
