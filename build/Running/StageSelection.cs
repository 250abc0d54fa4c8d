using Telar.Engine;
using Telar.Engine.Stages;

namespace Telar.Build.Running;

/// <summary>The stages that a target makes; what they need comes along by itself.</summary>
public static class StageSelection
{
    /// <param name="graph">All stages of the study.</param>
    /// <param name="kind">The kind that the target makes.</param>
    /// <param name="experiment">The only experiment wanted, or null for all.</param>
    /// <exception cref="TelarException">The study has no such stage.</exception>
    public static IReadOnlySet<Stage> Of(StageGraph graph, StageKind kind, string? experiment)
    {
        // What an experiment needs belongs to it too: a download may serve several.
        var candidates = experiment is null ? graph.Stages : graph.Closure(stage => stage.Experiment == experiment);
        var wanted = candidates.Where(stage => stage.Kind == kind).ToHashSet();
        if (wanted.Count > 0)
            return wanted;

        throw experiment is null
            ? new TelarException($"the study {graph.Study} has no stage of the kind {kind}", $"--target={kind}", "choose another target")
            : new TelarException(
                $"the target {kind} belongs to no single experiment", $"--experiment={experiment}", "leave out --experiment");
    }
}
