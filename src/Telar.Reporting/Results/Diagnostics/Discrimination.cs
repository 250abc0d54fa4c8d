namespace Telar.Reporting.Results.Diagnostics;

/// <summary>How well probabilities tell each class from all others.</summary>
/// <param name="RocAuc">Area under the ROC curve, mean over the classes.</param>
/// <param name="AveragePrecision">Mean over the classes.</param>
/// <param name="Recall">Where the curves of precision are read.</param>
/// <param name="Classes">Those with test rows.</param>
public sealed record Discrimination(
    double RocAuc, double AveragePrecision, IReadOnlyList<double> Recall, IReadOnlyList<ClassDiscrimination> Classes);
