using System.Diagnostics;
using Telar.Build.Options;
using Telar.Build.Terminal;
using Telar.Engine;
using Telar.Engine.Locking;
using Telar.Engine.Stages;
using Telar.Studies.Comparison;

namespace Telar.Build.Reproducing;

/// <summary>Makes the chosen study again in a scratch folder, and says how it compares with what the project's lock records.</summary>
public static class ReproductionRun
{
    /// <exception cref="TelarException">There is no lock, the study could not be made, or something is different.</exception>
    public static async Task RunAsync(BuildContext context, TextWriter output)
    {
        var options = context.Options;
        if (PartOf(options) is { } part)
            throw new TelarException("only a whole study is reproduced", $"--{part}", "leave the option out");
        var graph = options.Study.Build(options.ForStudy);
        var path = StudyLock.RelativePathOf(graph.Study);
        if (!File.Exists(context.Workspace.Absolute(path)))
            throw new TelarException("there is no lock, so there are no results to reproduce", path, "run --target=Paper first");

        using var interruption = new Interruption();
        using var scratch = new ScratchFolder(context.Workspace, graph);
        await MakeAsync(scratch, path, ScratchProcess.StartInfo(options, scratch.Workspace.Root), output, interruption.Token);
        var report = Compare(graph, context.Workspace, scratch, output);
        if (interruption.Token.IsCancellationRequested)
            throw Interruption.Removed;
        foreach (var line in ReproductionTable.Lines(report))
            output.WriteLine(line);
        output.WriteLine();
        Conclude(report, path, scratch, output);
    }

    // The name of an option that leaves stages out.
    private static string? PartOf(BuildOptions options) =>
        options.Experiment is not null ? OptionCatalog.Experiment
        : options.Language is not null ? OptionCatalog.Language
        : options.AllowMissing ? OptionCatalog.AllowMissing
        : null;

    private static ReproductionReport Compare(StageGraph graph, Workspace project, ScratchFolder scratch, TextWriter output)
    {
        try
        {
            return Reproduction.Of(graph, project, scratch.Workspace);
        }
        catch
        {
            // What took so long to make is whole: only the comparison failed.
            scratch.Keep();
            output.WriteLine($"what was made again is kept in {scratch.Workspace.Root}");
            throw;
        }
    }

    private static async Task MakeAsync(
        ScratchFolder scratch, string path, ProcessStartInfo start, TextWriter output, CancellationToken cancellation)
    {
        var surroundings = OtherSurroundings.Variables(TimeZoneInfo.Local.Id).Select(variable => $"{variable.Key}={variable.Value}");
        output.WriteLine($"reproducing {path} from nothing in {scratch.Workspace.Root}, with {string.Join(' ', surroundings)}");
        try
        {
            var code = await ScratchProcess.RunAsync(start, cancellation);
            // Ctrl-C reaches the child too, and it may be gone before we are told.
            if (code == Interruption.ExitCode)
                throw Interruption.Removed;
            if (code == 0)
                return;
            scratch.Keep();
            throw new TelarException(
                $"the study could not be made again: the run ended with exit code {code}", scratch.Workspace.Root,
                "see its error above; the folder is kept, delete it when you are done");
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw Interruption.Removed;
        }
    }

    private static void Conclude(ReproductionReport report, string path, ScratchFolder scratch, TextWriter output)
    {
        if (report.Count(Agreement.Different) is > 0 and var different)
        {
            scratch.Keep();
            throw new TelarException(
                $"not reproduced: {different} of {report.Outputs} outputs are different, in {report.Stages.Count(stage => stage.Has(Agreement.Different))} stages",
                path,
                $"start from the first difference above; what was made again is kept in {scratch.Workspace.Root}");
        }

        var identical = report.Count(Agreement.Identical);
        output.WriteLine(identical == report.Outputs
            ? $"reproduced: all {identical} outputs of {report.Stages.Count} stages are the same bit for bit"
            : $"reproduced: {identical} of {report.Outputs} outputs are the same bit for bit, " +
              $"{report.Count(Agreement.WithinTolerance)} within tolerance, {report.Count(Agreement.NotComparable)} not comparable");
    }
}
