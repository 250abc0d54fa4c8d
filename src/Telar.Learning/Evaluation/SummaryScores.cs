namespace Telar.Learning.Evaluation;

/// <summary>The two scores that are reported everywhere.</summary>
public sealed record SummaryScores(Estimate Accuracy, Estimate MacroF1);
