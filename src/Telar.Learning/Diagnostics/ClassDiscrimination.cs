namespace Telar.Learning.Diagnostics;

/// <summary>How well the probability of a class tells its rows from all others.</summary>
/// <param name="Label">The class.</param>
/// <param name="Positives">Its test rows.</param>
/// <param name="RocAuc">Area under the ROC curve.</param>
/// <param name="AveragePrecision">Area under the precision-recall curve.</param>
/// <param name="Precision">Interpolated precision at each recall of <see cref="Discrimination.Recall"/>.</param>
public sealed record ClassDiscrimination(
    string Label, int Positives, double RocAuc, double AveragePrecision, IReadOnlyList<double> Precision);
