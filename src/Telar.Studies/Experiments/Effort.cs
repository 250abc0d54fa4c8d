using Telar.Learning.Training;

namespace Telar.Studies.Experiments;

/// <summary>How much training a profile asks for.</summary>
/// <param name="Profile">Whose effort it is.</param>
/// <param name="Seeds">Final trainings of the chosen recipe.</param>
/// <param name="Repeats">Trainings of each level of a controlled comparison.</param>
/// <param name="EpochLimit">Most epochs of any training; null keeps the recipes' own.</param>
public sealed record Effort(Profile Profile, int Seeds, int Repeats, int? EpochLimit)
{
    public static Effort Of(Profile profile) => profile switch
    {
        Profile.Smoke => new Effort(profile, Seeds: 1, Repeats: 1, EpochLimit: 1),
        Profile.Default => new Effort(profile, Seeds: 5, Repeats: 2, EpochLimit: null),
        Profile.Full => new Effort(profile, Seeds: 5, Repeats: 5, EpochLimit: null),
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, null),
    };

    /// <summary>What each profile asks for, where it is a matter of the experiment.</summary>
    public T Of<T>(T smoke, T standard, T full) => Profile switch
    {
        Profile.Smoke => smoke,
        Profile.Default => standard,
        Profile.Full => full,
        _ => throw new InvalidOperationException($"the profile {Profile} has no effort"),
    };

    public Recipe Limit(Recipe recipe) => EpochLimit is { } limit
        ? recipe with { Training = recipe.Training with { Epochs = Math.Min(limit, recipe.Training.Epochs) } }
        : recipe;
}
