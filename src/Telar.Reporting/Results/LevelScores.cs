namespace Telar.Reporting.Results;

/// <summary>What one value of a factor came to.</summary>
/// <param name="Name">For readers.</param>
/// <param name="LearningRate">The peak that it was trained with.</param>
/// <param name="Accuracy">Over the repeats.</param>
/// <param name="MacroF1">Over the repeats.</param>
/// <param name="Curve">Macro-F1 after each epoch, mean over the repeats.</param>
public sealed record LevelScores(
    string Name, double LearningRate, Score Accuracy, Score MacroF1, IReadOnlyList<double> Curve);
