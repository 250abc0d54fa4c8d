namespace Telar.Reporting.Results.Diagnostics;

/// <summary>Predictions of similar confidence.</summary>
/// <param name="Low">Confidence above which the bin begins.</param>
/// <param name="High">Confidence up to which it reaches.</param>
/// <param name="Confidence">Mean over its rows.</param>
/// <param name="Accuracy">Share of its rows that are right.</param>
/// <param name="Rows">How many they are.</param>
public sealed record CalibrationBin(double Low, double High, double Confidence, double Accuracy, long Rows);
