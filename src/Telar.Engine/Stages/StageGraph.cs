namespace Telar.Engine.Stages;

/// <summary>The stages of a study in an order in which every stage follows those it depends on.</summary>
public sealed class StageGraph
{
    private readonly Dictionary<string, Stage> writers = new(StringComparer.Ordinal);
    private readonly Dictionary<Stage, IReadOnlyList<Stage>> dependencies = [];

    /// <exception cref="TelarException">Two stages share a key or an output, or stages depend on each other in a circle.</exception>
    public StageGraph(string study, IEnumerable<Stage> stages)
    {
        Study = study;
        var all = stages.ToArray();
        RequireDistinctKeys(all);
        foreach (var stage in all)
        {
            foreach (var output in stage.Outputs)
            {
                if (!writers.TryAdd(output, stage))
                    throw Broken($"two stages write {output}", $"{writers[output].Key} and {stage.Key}");
            }
        }

        foreach (var stage in all)
            dependencies[stage] = stage.Inputs.Select(WriterOf).OfType<Stage>().Distinct().ToArray();
        Stages = Sort(all);
    }

    /// <summary>The study, also the name of its folder under <c>results</c>.</summary>
    public string Study { get; }

    public IReadOnlyList<Stage> Stages { get; }

    public IReadOnlyList<Stage> DependenciesOf(Stage stage) => dependencies[stage];

    /// <exception cref="TelarException">There is no such stage.</exception>
    public Stage Find(string key) => Stages.FirstOrDefault(stage => stage.Key == key)
        ?? throw Broken($"the study has no stage {key}", Study);

    /// <summary>The wanted stages and all that they need, in order.</summary>
    public IReadOnlyList<Stage> Closure(Func<Stage, bool> wanted)
    {
        var needed = new HashSet<Stage>();
        foreach (var stage in Stages.Reverse())
        {
            if (needed.Contains(stage) || wanted(stage))
            {
                needed.Add(stage);
                needed.UnionWith(dependencies[stage]);
            }
        }

        return Stages.Where(needed.Contains).ToArray();
    }

    /// <summary>The stage that writes a path or a folder around it; null for a source file of the repository.</summary>
    public Stage? WriterOf(string path)
    {
        for (var part = path; part.Length > 0; part = part[..Math.Max(0, part.LastIndexOf('/'))])
        {
            if (writers.TryGetValue(part, out var writer))
                return writer;
        }

        return null;
    }

    private void RequireDistinctKeys(Stage[] all)
    {
        var twice = all.GroupBy(stage => stage.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw Broken($"two stages have the key {twice.Key}", Study);
    }

    private Stage[] Sort(Stage[] all)
    {
        var order = new List<Stage>(all.Length);
        var state = new Dictionary<Stage, bool>();
        foreach (var stage in all)
            Visit(stage);
        return [.. order];

        void Visit(Stage stage)
        {
            if (state.TryGetValue(stage, out var done))
            {
                if (!done)
                    throw Broken("stages depend on each other in a circle", stage.Key);
                return;
            }

            state[stage] = false;
            foreach (var dependency in dependencies[stage])
                Visit(dependency);
            state[stage] = true;
            order.Add(stage);
        }
    }

    private static TelarException Broken(string what, string where) =>
        new(what, where, "mend the study's list of stages");
}
