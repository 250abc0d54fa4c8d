using Telar.Learning.Tasks;

namespace Telar.Learning.Adversarial;

/// <summary>One adversarial training on the training rows of a task, from one seed.</summary>
/// <param name="Experiment">E.g. <c>pictogram-gan</c>.</param>
/// <param name="Name">Unique within the experiment, e.g. <c>seed-3</c>.</param>
/// <param name="Task">The drawings; one feature, pixels of the recipe's side.</param>
/// <param name="Recipe">How.</param>
/// <param name="Seed">Of all randomness.</param>
public sealed record AdversarialUnit(
    string Experiment, string Name, ClassificationTask Task, AdversarialRecipe Recipe, int Seed);
