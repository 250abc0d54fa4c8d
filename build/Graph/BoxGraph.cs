using System.Text.RegularExpressions;
using Telar.Engine.Explaining;
using Telar.Engine.Stages;

namespace Telar.Build.Graph;

/// <summary>
/// The stages of a study as few boxes: figures and tables of an experiment are one box each, and
/// stages whose keys differ in numbers only.
/// </summary>
/// <param name="Boxes">In the order of the plan.</param>
/// <param name="Edges">From box to box by index; those that follow from others are left out.</param>
public sealed partial record BoxGraph(IReadOnlyList<Box> Boxes, IReadOnlyList<(int From, int To)> Edges)
{
    public static BoxGraph Of(StageGraph graph, StudyStatus status)
    {
        var plan = status.Stages.Select(stage => graph.Find(stage.Key)).ToArray();
        var columns = Columns.Of(graph, plan);
        var bands = Bands(graph, plan);
        var groups = plan.Zip(status.Stages).GroupBy(pair => (Name: NameOf(pair.First), Band: bands[pair.First])).ToArray();
        var boxes = groups.Select(group => new Box(
            group.Key.Name, group.Key.Band, group.Max(pair => columns[pair.First]), [.. group.Select(pair => pair.Second)])).ToArray();
        var boxOf = groups.SelectMany((group, index) => group.Select(pair => (pair.First, index))).ToDictionary(pair => pair.First, pair => pair.index);
        var edges = plan
            .SelectMany(stage => graph.DependenciesOf(stage).Select(dependency => (From: boxOf[dependency], To: boxOf[stage])))
            .Where(edge => edge.From != edge.To)
            .ToHashSet();
        var next = edges.ToLookup(edge => edge.From, edge => edge.To);
        return new BoxGraph(boxes, [.. edges.Where(edge => !Follows(edge, next)).Order()]);
    }

    private static string NameOf(Stage stage)
    {
        var parts = stage.Key.Split('/').Where(part => part != stage.Experiment).ToArray();
        return stage.Kind is StageKind.Figure or StageKind.Table && parts.Length > 1
            ? $"{parts[0]}/*"
            : Number().Replace(string.Join('/', parts), "#");
    }

    // What only one experiment reads belongs to it, such as its download.
    private static Dictionary<Stage, string?> Bands(StageGraph graph, IReadOnlyList<Stage> plan)
    {
        var readers = plan.ToDictionary(stage => stage, stage => new HashSet<string?>());
        foreach (var stage in plan.Reverse())
        {
            if (stage.Experiment is not null)
                readers[stage] = [stage.Experiment];
            foreach (var dependency in graph.DependenciesOf(stage))
                readers[dependency].UnionWith(stage.Experiment is null && readers[stage].Count == 0 ? [null] : readers[stage]);
        }

        return plan.ToDictionary(stage => stage, stage => stage.Experiment ?? (readers[stage].Count == 1 ? readers[stage].Single() : null));
    }

    private static bool Follows((int From, int To) edge, ILookup<int, int> next)
    {
        var reached = new HashSet<int>();
        var pending = new Stack<int>(next[edge.From].Where(box => box != edge.To));
        while (pending.TryPop(out var box))
        {
            foreach (var follower in next[box].Where(follower => follower != edge.From && reached.Add(follower)))
                pending.Push(follower);
        }

        return reached.Contains(edge.To);
    }

    [GeneratedRegex(@"(?<=-)[0-9]+(\.[0-9]+)?(?=-|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
