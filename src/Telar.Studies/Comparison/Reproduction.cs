using Telar.Engine;
using Telar.Engine.Locking;
using Telar.Engine.Stages;

namespace Telar.Studies.Comparison;

/// <summary>
/// Compares a study that was made again, from nothing and elsewhere, with what the project's lock records,
/// output by output. Bits must be the same, but for what another kind of processor trained or other tools
/// wrote, and for what was made from that.
/// </summary>
public sealed class Reproduction
{
    private readonly StageGraph graph;
    private readonly LockedStudy before;
    private readonly LockedStudy after;
    private readonly ReproducedFiles files;
    private readonly Dictionary<Stage, ReproducedStage> done = [];

    private Reproduction(StageGraph graph, Workspace original, Workspace made)
    {
        this.graph = graph;
        before = StudyLock.Read(StudyLock.PathOf(original, graph.Study));
        after = StudyLock.Read(StudyLock.PathOf(made, graph.Study));
        files = new ReproducedFiles(original, made);
    }

    /// <param name="graph">The study.</param>
    /// <param name="original">The project.</param>
    /// <param name="made">The folder where the study was made again.</param>
    /// <exception cref="TelarException">A lock or a metrics file is missing or damaged.</exception>
    public static ReproductionReport Of(StageGraph graph, Workspace original, Workspace made) =>
        new Reproduction(graph, original, made).Report();

    private bool SameMachine => before.Machine == after.Machine;

    private ReproductionReport Report()
    {
        foreach (var stage in graph.Stages.Where(stage => before.Stages.ContainsKey(stage.Key) || after.Stages.ContainsKey(stage.Key)))
            done[stage] = Compare(stage);
        ReproducedStage[] stages = [.. graph.Stages.Where(done.ContainsKey).Select(stage => done[stage])];
        return new ReproductionReport(SameMachine, stages, First(stages));
    }

    private ReproducedStage Compare(Stage stage)
    {
        var (recorded, made) = (before.Stages.GetValueOrDefault(stage.Key), after.Stages.GetValueOrDefault(stage.Key));
        var excuse = recorded is null || made is null ? null : Excuse(stage, recorded, made);
        var outputs = OutputsOf(stage).SelectMany(output => files.Of(output.Path, output.Recorded, output.Now));
        return new ReproducedStage(
            stage.Key,
            stage.Kind,
            [.. outputs.Select(file => Judge(file.Path, file.Recorded, file.Now, excuse))]);
    }

    private IEnumerable<(string Path, string? Recorded, string? Now)> OutputsOf(Stage stage)
    {
        var recorded = before.Stages.GetValueOrDefault(stage.Key)?.Outputs ?? [];
        var now = after.Stages.GetValueOrDefault(stage.Key)?.Outputs ?? [];
        return recorded.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
            .Select(path => (path, recorded.GetValueOrDefault(path), now.GetValueOrDefault(path)));
    }

    // Why a stage may write other bits, or null where it may not.
    private string? Excuse(Stage stage, LockedStage recorded, LockedStage made)
    {
        if (!StageOrigin.SameTools(recorded, made))
            return "made by other tools";
        if (!SameMachine && stage.RunsInWorker)
            return "computed on another kind of processor";
        // Only an input that differs may be passed on.
        return StageOrigin.SameInputs(recorded, made) ? null : graph.DependenciesOf(stage).FirstOrDefault(Varies) is { } source
            ? $"made from {source.Key}"
            : null;
    }

    private bool Varies(Stage stage) =>
        done.TryGetValue(stage, out var known) && (known.Has(Agreement.NotComparable) || known.Has(Agreement.WithinTolerance));

    private ReproducedOutput Judge(string path, string? recorded, string? now, string? excuse)
    {
        if (recorded == now)
            return new ReproducedOutput(path, Agreement.Identical);
        if (excuse is null || recorded is null || now is null)
            return new ReproducedOutput(path, Agreement.Different, files.Difference(path, recorded, now));
        return MetricTolerance.Covers(path) ? JudgeMetrics(path, recorded, now)
            : HypothesisTolerance.Covers(path) ? JudgeHypotheses(path, recorded, now)
            : new ReproducedOutput(path, Agreement.NotComparable, excuse);
    }

    private ReproducedOutput JudgeMetrics(string path, string recorded, string now)
    {
        if (!files.IsHere(path, recorded))
            return new ReproducedOutput(path, Agreement.Different, files.Difference(path, recorded, now));
        var score = files.Farthest(path);
        return new ReproducedOutput(
            path,
            score.Difference <= MetricTolerance.Largest ? Agreement.WithinTolerance : Agreement.Different,
            $"largest difference {score.Difference:0.####}, {Path.GetFileNameWithoutExtension(path)} {score.Name}");
    }

    private ReproducedOutput JudgeHypotheses(string path, string recorded, string now)
    {
        if (!files.IsHere(path, recorded))
            return new ReproducedOutput(path, Agreement.Different, files.Difference(path, recorded, now));
        var (agree, detail) = files.Hypotheses(path);
        return new ReproducedOutput(path, agree ? Agreement.WithinTolerance : Agreement.Different, detail);
    }

    private FirstDifference? First(IEnumerable<ReproducedStage> stages)
    {
        if (stages.FirstOrDefault(stage => stage.Has(Agreement.Different)) is not { } stage)
            return null;
        var output = stage.Outputs.First(output => output.Agreement == Agreement.Different);
        return new FirstDifference(stage.Key, output.Path, output.Detail, OriginOf(stage.Key));
    }

    private string OriginOf(string key) =>
        !before.Stages.TryGetValue(key, out var recorded) ? "the project's lock does not name the stage"
        : !after.Stages.TryGetValue(key, out var made) ? "the stage was not run again"
        : StageOrigin.Compare(recorded, made);
}
