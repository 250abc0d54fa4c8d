namespace Telar.Reporting.Results.Diagnostics;

/// <summary>How far confidence is from accuracy.</summary>
/// <param name="ExpectedError">The expected calibration error.</param>
/// <param name="Bins">Those that have rows, by rising confidence.</param>
public sealed record Calibration(double ExpectedError, IReadOnlyList<CalibrationBin> Bins);
