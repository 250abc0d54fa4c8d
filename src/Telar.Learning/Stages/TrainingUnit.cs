using Telar.Learning.Tasks;

namespace Telar.Learning.Stages;

/// <summary>One training: a recipe for a task, on one partition, from one seed.</summary>
/// <param name="Experiment">E.g. <c>places</c>.</param>
/// <param name="Name">Unique within the experiment, e.g. <c>trial-0-fold-1</c> or <c>seed-3</c>.</param>
/// <param name="Task">The data.</param>
/// <param name="Recipe">The model and how it is trained.</param>
/// <param name="Partition">Which rows train and validate.</param>
/// <param name="Seed">Of all randomness.</param>
public sealed record TrainingUnit(
    string Experiment,
    string Name,
    ClassificationTask Task,
    RecipeChoice Recipe,
    Partition Partition,
    int Seed);
