namespace Telar.Learning.Baselines;

/// <summary>Test scores of a baseline.</summary>
/// <param name="Accuracy">Share of test rows classified right.</param>
/// <param name="MacroF1">Mean F1 over the classes.</param>
/// <param name="Setting">What was chosen on the validation rows, e.g. <c>k = 3</c>; empty where nothing was.</param>
public sealed record BaselineResult(double Accuracy, double MacroF1, string Setting);
