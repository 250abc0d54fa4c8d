namespace Telar.Reporting.Results;

/// <summary>How a candidate did in one round.</summary>
/// <param name="Round">From 1.</param>
/// <param name="Epochs">Trained, at most.</param>
/// <param name="Folds">The criterion on each fold.</param>
/// <param name="Mean">Mean over folds.</param>
/// <param name="Deviation">Standard deviation over folds.</param>
public sealed record TrialRound(int Round, int Epochs, IReadOnlyList<double> Folds, double Mean, double Deviation);
