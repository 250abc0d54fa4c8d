using Telar.Learning.Tasks;

namespace Telar.Learning.Stages;

/// <summary>What is evaluated on the test rows of one task, or on all rows where each fold is held out in turn.</summary>
/// <param name="Folds">For each fold that is held out its trainings, one a seed, the seeds in the same order.</param>
/// <param name="Baselines">Names of the baselines that ran on the task; cross-validated too where there are several folds.</param>
public sealed record ProtocolPlan(IReadOnlyList<IReadOnlyList<TrainingUnit>> Folds, IReadOnlyList<string> Baselines)
{
    /// <summary>A single test set.</summary>
    /// <param name="units">One training a seed, all of the same task and choice of recipe.</param>
    /// <param name="baselines">Names of the baselines that ran on the task.</param>
    public ProtocolPlan(IReadOnlyList<TrainingUnit> units, IReadOnlyList<string> baselines)
        : this([units], baselines)
    {
    }

    /// <summary>Whether the probabilities of the best seed are kept, for diagnostics; those of the main protocol always are.</summary>
    public bool KeepsProbabilities { get; init; }

    public IEnumerable<TrainingUnit> Units => Folds.SelectMany(units => units);

    public string Name => Folds[0][0].Task.Protocol;
}
