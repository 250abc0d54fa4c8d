namespace Telar.Reporting.Results;

/// <summary>What the values of a factor came to on validation rows.</summary>
/// <param name="Name">In paths.</param>
/// <param name="Title">For readers.</param>
/// <param name="Levels">In the order of the study.</param>
public sealed record FactorScores(string Name, string Title, IReadOnlyList<LevelScores> Levels);
