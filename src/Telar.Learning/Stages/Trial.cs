namespace Telar.Learning.Stages;

/// <summary>One candidate recipe and how it did.</summary>
/// <param name="Index">Place in the list of candidates.</param>
/// <param name="Name">The recipe's name.</param>
/// <param name="Recipe">The recipe's settings.</param>
/// <param name="Rounds">Its score in each round that it reached.</param>
public sealed record Trial(int Index, string Name, object Recipe, IReadOnlyList<TrialRound> Rounds);
