namespace Telar.Reporting.Results.Diagnostics;

/// <summary>How well the probability of a class tells its rows from all others.</summary>
/// <param name="Label">The class.</param>
/// <param name="AveragePrecision">Area under its precision-recall curve.</param>
/// <param name="Precision">At each recall of <see cref="Discrimination.Recall"/>.</param>
public sealed record ClassDiscrimination(string Label, double AveragePrecision, IReadOnlyList<double> Precision);
