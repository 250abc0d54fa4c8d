namespace Telar.Learning.Autoencoding;

/// <summary>What one epoch came to; losses are mean squared errors of ink per pixel and channel.</summary>
/// <param name="Epoch">From 1.</param>
/// <param name="Step">Optimizer steps so far.</param>
/// <param name="LearningRate">Of the epoch's last step.</param>
/// <param name="TrainLoss">Of corrupted drawings, mean over the epoch as seen while training.</param>
/// <param name="ValidationLoss">Of clean drawings that are not learned from.</param>
public readonly record struct AutoencoderEpoch(
    int Epoch, long Step, double LearningRate, double TrainLoss, double ValidationLoss);
