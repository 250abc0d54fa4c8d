using Spectre.Console;
using Telar.Build.Options;
using Telar.Build.Terminal;
using Telar.Engine;
using Telar.Engine.Locking;
using Telar.Engine.Running;
using Telar.Engine.Sealing;
using Telar.Engine.Stages;

namespace Telar.Build.Running;

/// <summary>Brings the stages of the chosen study up to date, one kind at a call, and keeps count.</summary>
public sealed class Pipeline(Workspace workspace, BuildOptions options, TerminalStyle style, TextWriter output)
{
    private const string NoAddress =
        $"the poster has no QR code: give the repository's public address as Repository= in cake.config or as --{OptionCatalog.Repository}=URL";

    private readonly StageGraph graph = options.Study.Build(options.ForStudy);
    private readonly RunReport report = new();
    private readonly List<RunSummary> summaries = [];

    public bool FoundNothingToDo => summaries.All(summary => summary.Ran + summary.Restored == 0);

    /// <summary>Absolute paths of all that was looked at.</summary>
    public IEnumerable<string> Looked =>
    [
        workspace.SettingsFile,
        StudyLock.PathOf(workspace, graph.Study),
        .. SealedPaths.Of(workspace, summaries.SelectMany(summary => summary.Records)),
    ];

    /// <exception cref="TelarException">A stage failed.</exception>
    public async Task RunAsync(StageKind kind)
    {
        var wanted = StageSelection.Of(graph, kind, options.Experiment, options.Language);
        using var interruption = new Interruption();
        IRunObserver observer = style.Live ? new LiveObserver(AnsiConsole.Console) : new PlainObserver(output);
        await using var bars = observer as IAsyncDisposable;
        using var runner = new PipelineRunner(
            workspace,
            graph,
            new RunOptions(options.Jobs, WorkerLaunch.Command(options)) { AllowMissing = options.AllowMissing },
            new CountingObserver(observer, report));
        try
        {
            var summary = await runner.RunAsync(wanted.Contains, interruption.Token);
            report.Add(summary.Elapsed);
            summaries.Add(summary);
            if (kind == StageKind.Poster && options.Repository is null && summary.Ran > 0)
                observer.Noticed(NoAddress);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            throw Interruption.Stopped;
        }
    }

    /// <summary>Says what all calls together did.</summary>
    /// <returns>What it said.</returns>
    public string Report()
    {
        var said = string.Concat(report.Lines().Select(line => line + "\n"));
        output.Write(said);
        return said;
    }
}
