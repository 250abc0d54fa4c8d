using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Reporting.Localization;

namespace Telar.Build.Running;

/// <summary>The stages that a target makes; what they need comes along by itself.</summary>
public static class StageSelection
{
    /// <param name="graph">All stages of the study.</param>
    /// <param name="kind">The kind that the target makes.</param>
    /// <param name="experiment">The only experiment wanted, or null for all.</param>
    /// <param name="language">Code of the only language wanted, or null for all.</param>
    /// <exception cref="TelarException">The study has no such stage.</exception>
    public static IReadOnlySet<Stage> Of(StageGraph graph, StageKind kind, string? experiment, string? language)
    {
        // What an experiment needs belongs to it too: a download may serve several.
        var candidates = experiment is null ? graph.Stages : graph.Closure(stage => stage.Experiment == experiment);
        var wanted = candidates.Where(stage => stage.Kind == kind).ToHashSet();
        if (wanted.Count > 0)
            return language is null ? wanted : InLanguage(graph, kind, wanted, language);

        throw experiment is null
            ? new TelarException($"the study {graph.Study} has no stage of the kind {kind}", $"--target={kind}", "choose another target")
            : new TelarException(
                $"the target {kind} belongs to no single experiment", $"--experiment={experiment}", "leave out --experiment");
    }

    private static HashSet<Stage> InLanguage(StageGraph graph, StageKind kind, HashSet<Stage> stages, string language)
    {
        var codes = stages.OfType<ILocalized>().Select(stage => stage.Language.Code).Distinct().ToArray();
        if (codes.Contains(language))
            return [.. stages.Where(stage => stage is ILocalized localized && localized.Language.Code == language)];

        throw codes.Length == 0
            ? new TelarException($"the target {kind} writes nothing in a language", $"--language={language}", "leave out --language")
            : new TelarException(
                $"the study {graph.Study} is not written in {language}", $"--language={language}", $"there is: {string.Join(", ", codes)}");
    }
}
