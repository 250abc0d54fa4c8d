namespace Telar.Reporting.Results;

/// <summary>Rows of each part of a data set.</summary>
public sealed record RowCounts(long Train, long Validation, long Test);
