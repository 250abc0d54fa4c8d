using Telar.Learning.Stages;
using Telar.Learning.Tasks;

namespace Telar.Learning.CrossValidation;

/// <summary>What is evaluated on the rows that are held out in turn.</summary>
/// <param name="Folds">For each fold its final trainings, one a seed, the seeds in the same order.</param>
/// <param name="Baselines">Names of the baselines, cross-validated too.</param>
public sealed record CrossValidatedProtocol(IReadOnlyList<IReadOnlyList<TrainingUnit>> Folds, IReadOnlyList<string> Baselines)
{
    public ClassificationTask Task => Folds[0][0].Task;

    public string Name => Task.Protocol;

    internal IEnumerable<TrainingUnit> Units => Folds.SelectMany(units => units);
}
