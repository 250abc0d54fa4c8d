using System.Globalization;
using Telar.Engine;
using Telar.Engine.Hashing;
using Telar.Engine.Progress;
using Telar.Engine.Running;
using Telar.Engine.Sealing;
using Telar.Engine.Stages;

namespace Telar.Benchmarks.Scale;

/// <summary>
/// Runs a generated graph in the current folder as the build program runs a study, seal included:
/// <c>scale chain|fan JOBS</c>.
/// </summary>
internal static class ScaleProgram
{
    public const string Verb = "scale";

    public static async Task RunAsync(string[] arguments)
    {
        var began = FileSignature.Now;
        var workspace = new Workspace(Directory.GetCurrentDirectory());
        var seal = new Seal(workspace.SealsFolder, string.Join(' ', arguments));
        if (seal.Answer() is { } answer)
        {
            Console.Write(answer);
            return;
        }

        var graph = GeneratedGraph.Of(arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture));
        using var runner = new PipelineRunner(workspace, graph, new RunOptions(Environment.ProcessorCount), new Silence());
        var summary = await runner.RunAsync(_ => true, CancellationToken.None);
        var said = $"{summary.Ran} ran, {summary.UpToDate} up to date\n";
        Console.Write(said);
        if (summary.Ran + summary.Restored == 0)
            seal.Write(began, [.. Directory.GetFiles(AppContext.BaseDirectory), .. SealedPaths.Of(workspace, summary.Records)], said);
    }

    private sealed class Silence : IRunObserver
    {
        public void Planned(IReadOnlyList<Stage> stages)
        {
        }

        public void Started(Stage stage)
        {
        }

        public void Progressed(Stage stage, StageProgress progress)
        {
        }

        public void Finished(Stage stage, StageOutcome outcome, TimeSpan elapsed)
        {
        }
    }
}
