namespace Telar.Studies.Factors;

/// <summary>What was thought of a factor before the trainings: one value does better than another.</summary>
/// <param name="Claim">A sentence for readers.</param>
/// <param name="Better">Name of a level.</param>
/// <param name="Worse">Name of a level.</param>
/// <param name="Margin">By how much of macro-F1, at least; below zero for a claim to be no worse than that.</param>
public sealed record Expectation(string Claim, string Better, string Worse, double Margin = 0);
