namespace Telar.Reporting.Results;

/// <summary>Measures of one class, averaged over seeds.</summary>
/// <param name="Label">The class.</param>
/// <param name="Precision">Share of rows predicted as this class that are of it.</param>
/// <param name="Recall">Share of rows of this class that are found.</param>
/// <param name="F1">Harmonic mean of the two.</param>
/// <param name="Support">Test rows of the class.</param>
public sealed record ClassScore(string Label, double Precision, double Recall, double F1, double Support);
