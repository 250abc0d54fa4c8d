namespace Telar.Learning.Stages;

/// <summary>How a candidate did in one round of a search.</summary>
/// <param name="Round">From 1.</param>
/// <param name="Epochs">Trained, at most.</param>
/// <param name="Folds">Score of each fold.</param>
/// <param name="Mean">Mean over the folds.</param>
/// <param name="Deviation">Standard deviation over the folds (n - 1); 0 for a single one.</param>
public sealed record TrialRound(int Round, int Epochs, IReadOnlyList<double> Folds, double Mean, double Deviation);
