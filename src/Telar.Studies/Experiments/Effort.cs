using Telar.Learning.Training;

namespace Telar.Studies.Experiments;

/// <summary>How much training a profile asks for.</summary>
/// <param name="Seeds">Final trainings of the chosen recipe.</param>
/// <param name="Folds">Folds of the cross-validation that each candidate is trained on, of the five there are.</param>
/// <param name="EpochLimit">Most epochs of any training; null keeps the recipes' own.</param>
public sealed record Effort(int Seeds, int Folds, int? EpochLimit)
{
    public static Effort Of(Profile profile) => profile switch
    {
        Profile.Smoke => new Effort(Seeds: 1, Folds: 1, EpochLimit: 1),
        Profile.Default => new Effort(Seeds: 5, Folds: 3, EpochLimit: null),
        Profile.Full => new Effort(Seeds: 5, Folds: 5, EpochLimit: null),
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, null),
    };

    public Recipe Limit(Recipe recipe) => EpochLimit is { } limit
        ? recipe with { Training = recipe.Training with { Epochs = Math.Min(limit, recipe.Training.Epochs) } }
        : recipe;
}
