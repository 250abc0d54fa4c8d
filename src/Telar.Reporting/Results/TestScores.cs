namespace Telar.Reporting.Results;

/// <summary>What was measured on one test set.</summary>
public sealed record TestScores(
    Score Accuracy,
    Score MacroF1,
    Score MacroPrecision,
    Score MacroRecall,
    IReadOnlyList<ClassScore> PerClass,
    long Rows);
