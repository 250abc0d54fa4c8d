namespace Telar.Studies.Factors;

/// <summary>Something that is varied around the chosen recipe while all else stays.</summary>
/// <param name="Name">In paths, e.g. <c>batch-size</c>.</param>
/// <param name="Title">For readers.</param>
/// <param name="Levels">Its values, at least two.</param>
/// <param name="Expectation">What was thought before the trainings.</param>
public sealed record Factor(string Name, string Title, IReadOnlyList<Level> Levels, Expectation Expectation)
{
    /// <summary>Of each training, at most, where the factor needs another length than the rest; null where it does not.</summary>
    public int? Epochs { get; init; }

    /// <summary>The same, where every recipe that may be chosen has a value already: it is not trained again.</summary>
    /// <param name="level">The name of that value.</param>
    /// <exception cref="ArgumentException">The factor has no such value.</exception>
    public Factor ChosenAnyway(string level) => Levels.Any(known => known.Name == level)
        ? this with { Levels = [.. Levels.Select(known => known.Name == level ? Level.AsChosen with { Name = level } : known)] }
        : throw new ArgumentException($"{Title} has no level '{level}' but {string.Join(", ", Levels.Select(known => known.Name))}", nameof(level));
}
