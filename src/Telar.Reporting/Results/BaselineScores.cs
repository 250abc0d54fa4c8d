namespace Telar.Reporting.Results;

/// <summary>The two measures of a baseline; baselines have no seed, hence no interval.</summary>
public sealed record BaselineScores(double Accuracy, double MacroF1);
