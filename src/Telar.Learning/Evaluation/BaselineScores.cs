namespace Telar.Learning.Evaluation;

/// <summary>Test scores of a baseline, in the metrics file.</summary>
public sealed record BaselineScores(double Accuracy, double MacroF1);
