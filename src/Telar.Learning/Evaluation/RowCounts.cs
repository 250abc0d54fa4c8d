namespace Telar.Learning.Evaluation;

/// <summary>Rows of each part.</summary>
public sealed record RowCounts(int Train, int Validation, int Test);
