using Telar.Learning.Tasks;

namespace Telar.Learning.Stages;

/// <summary>What is evaluated on the test rows of one task.</summary>
/// <param name="Units">One training a seed, all of the same task and choice of recipe.</param>
/// <param name="Baselines">Names of the baselines that ran on the task.</param>
public sealed record ProtocolPlan(IReadOnlyList<TrainingUnit> Units, IReadOnlyList<string> Baselines)
{
    public ClassificationTask Task => Units[0].Task;

    public string Name => Task.Protocol;
}
