namespace Telar.Reporting.Results.Diagnostics;

/// <summary>Accuracy of the kept epochs while training and on the validation rows.</summary>
public sealed record TrainingGap(double Train, double Validation, double Difference);
