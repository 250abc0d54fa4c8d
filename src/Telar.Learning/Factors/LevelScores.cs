using Telar.Learning.Evaluation;

namespace Telar.Learning.Factors;

/// <summary>What one value of a factor came to, over its repeats.</summary>
/// <param name="Name">For readers.</param>
/// <param name="LearningRate">The peak that it was trained with.</param>
/// <param name="Accuracy">Of the kept epochs.</param>
/// <param name="MacroF1">Of the kept epochs.</param>
/// <param name="Curve">Macro-F1 after each epoch, mean over the repeats.</param>
public sealed record LevelScores(
    string Name, double LearningRate, Estimate Accuracy, Estimate MacroF1, IReadOnlyList<double> Curve);
