namespace Telar.Learning.Stages;

/// <summary>The content of a selection file.</summary>
/// <param name="Chosen">Index of the best trial.</param>
/// <param name="Criterion">What was compared.</param>
/// <param name="Trials">All of them, in the order of the candidates.</param>
public sealed record Selection(int Chosen, string Criterion, IReadOnlyList<Trial> Trials);
