namespace Telar.Learning.Training;

/// <summary>What one epoch came to.</summary>
/// <param name="Epoch">From 1.</param>
/// <param name="Step">Optimizer steps so far.</param>
/// <param name="LearningRate">Of the epoch's last step.</param>
/// <param name="TrainLoss">The loss that was minimised, mean over the epoch's rows, as seen while training.</param>
/// <param name="TrainAccuracy">Over the same forward passes (with dropout and augmentation).</param>
/// <param name="ValidationLoss">Plain cross-entropy in nats.</param>
/// <param name="ValidationAccuracy">Share of validation rows classified right.</param>
/// <param name="ValidationMacroF1">Mean F1 over the classes.</param>
public readonly record struct EpochRecord(
    int Epoch,
    long Step,
    double LearningRate,
    double TrainLoss,
    double TrainAccuracy,
    double ValidationLoss,
    double ValidationAccuracy,
    double ValidationMacroF1);
