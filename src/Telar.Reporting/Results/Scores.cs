namespace Telar.Reporting.Results;

/// <summary>The two measures reported of every trained model.</summary>
public sealed record Scores(Score Accuracy, Score MacroF1);
