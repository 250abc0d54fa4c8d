using Telar.Engine.Stages;

namespace Telar.Engine.Explaining;

/// <summary>Which stages of a plan follow from a stage, however far.</summary>
internal sealed class Downstream
{
    private readonly IReadOnlyList<Stage> plan;
    private readonly ILookup<Stage, Stage> readers;

    public Downstream(StageGraph graph, IReadOnlyList<Stage> plan)
    {
        this.plan = plan;
        readers = plan.SelectMany(stage => graph.DependenciesOf(stage).Select(dependency => (dependency, stage)))
            .ToLookup(pair => pair.dependency, pair => pair.stage);
    }

    /// <summary>Whether no stage follows from it.</summary>
    public bool IsLast(Stage stage) => !readers.Contains(stage);

    /// <summary>Their keys in the order of the plan.</summary>
    public IReadOnlyList<string> Of(Stage stage)
    {
        var reached = new HashSet<Stage>();
        var pending = new Stack<Stage>([stage]);
        while (pending.TryPop(out var next))
        {
            foreach (var reader in readers[next].Where(reached.Add))
                pending.Push(reader);
        }

        return [.. plan.Where(reached.Contains).Select(follower => follower.Key)];
    }
}
