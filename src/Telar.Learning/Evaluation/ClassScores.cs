namespace Telar.Learning.Evaluation;

/// <summary>Scores of one class, means over the seeds.</summary>
/// <param name="Label">The class.</param>
/// <param name="Precision">Share of the rows called so that are.</param>
/// <param name="Recall">Share of its rows that are found.</param>
/// <param name="F1">Their harmonic mean.</param>
/// <param name="Support">Test rows of the class.</param>
public sealed record ClassScores(string Label, double Precision, double Recall, double F1, long Support);
