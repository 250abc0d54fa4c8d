using Telar.Engine.Stages;

namespace Telar.Build.Graph;

/// <summary>
/// Gives every stage a column, so that a stage stands right of what it depends on and stages of one
/// role stand below each other in all experiments. A role is the first word of the key, counted anew
/// where it comes again along a path: trainings before a selection and those after it.
/// </summary>
internal static class Columns
{
    public static IReadOnlyDictionary<Stage, int> Of(StageGraph graph, IReadOnlyList<Stage> plan)
    {
        var roles = Roles(graph, plan);
        var columns = roles.Values.Distinct().ToDictionary(role => role, _ => 0);
        for (var round = 0; round < columns.Count; round++)
        {
            var isSettled = true;
            foreach (var stage in plan)
            {
                var first = graph.DependenciesOf(stage).Select(dependency => columns[roles[dependency]] + 1).DefaultIfEmpty().Max();
                if (first <= columns[roles[stage]])
                    continue;
                columns[roles[stage]] = first;
                isSettled = false;
            }

            if (isSettled)
                return plan.ToDictionary(stage => stage, stage => columns[roles[stage]]);
        }

        // Roles that go round in a circle.
        return Depths(graph, plan);
    }

    private static Dictionary<Stage, (string Word, int Time)> Roles(StageGraph graph, IReadOnlyList<Stage> plan)
    {
        var roles = new Dictionary<Stage, (string Word, int Time)>();
        var before = new Dictionary<Stage, Dictionary<string, int>>();
        foreach (var stage in plan)
        {
            var seen = graph.DependenciesOf(stage)
                .SelectMany(dependency => before[dependency].Append(new(roles[dependency].Word, roles[dependency].Time)))
                .GroupBy(role => role.Key, role => role.Value)
                .ToDictionary(group => group.Key, group => group.Max());
            var word = stage.Key.Split('/')[0];
            roles[stage] = (word, seen.TryGetValue(word, out var time) ? time + 1 : 0);
            before[stage] = seen;
        }

        return roles;
    }

    private static Dictionary<Stage, int> Depths(StageGraph graph, IReadOnlyList<Stage> plan)
    {
        var depths = new Dictionary<Stage, int>();
        foreach (var stage in plan)
            depths[stage] = graph.DependenciesOf(stage).Select(dependency => depths[dependency] + 1).DefaultIfEmpty().Max();
        return depths;
    }
}
