namespace Telar.Learning.Stages;

/// <summary>The content of a selection file.</summary>
/// <param name="Chosen">Index of the best trial.</param>
/// <param name="Criterion">What was compared.</param>
/// <param name="Contenders">How many candidates each round had.</param>
/// <param name="Trials">All of them, in the order of the candidates.</param>
public sealed record Selection(
    int Chosen, string Criterion, IReadOnlyList<int> Contenders, IReadOnlyList<Trial> Trials);
