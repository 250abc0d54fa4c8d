using Telar.Learning.Stages;

namespace Telar.Learning.CrossValidation;

/// <summary>All that the metrics file of a cross-validated experiment reports.</summary>
/// <param name="Experiment">E.g. <c>coffee</c>.</param>
/// <param name="Title">For readers.</param>
/// <param name="Folds">For each fold that is held out its final trainings, one a seed, the seeds in the same order.</param>
/// <param name="Baselines">Names of the baselines, cross-validated too.</param>
public sealed record CrossValidationPlan(
    string Experiment, string Title, IReadOnlyList<IReadOnlyList<TrainingUnit>> Folds, IReadOnlyList<string> Baselines)
{
    internal IEnumerable<TrainingUnit> Units => Folds.SelectMany(units => units);
}
