namespace Telar.Learning.Factors;

/// <summary>What the values of a factor came to.</summary>
/// <param name="Name">In paths.</param>
/// <param name="Title">For readers.</param>
/// <param name="Levels">In the order of the study.</param>
public sealed record FactorScores(string Name, string Title, IReadOnlyList<LevelScores> Levels);
