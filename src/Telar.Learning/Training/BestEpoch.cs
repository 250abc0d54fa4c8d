namespace Telar.Learning.Training;

/// <summary>The epoch with the highest validation macro-F1 so far, and its weights.</summary>
/// <param name="Record">Its scores; the epoch 0 before any training stands for none.</param>
/// <param name="Model">The classifier's state.</param>
public sealed record BestEpoch(EpochRecord Record, byte[] Model)
{
    public static BestEpoch None { get; } = new(default, []);

    /// <summary>Whether an epoch is better: higher macro-F1, and where equal the lower loss.</summary>
    public bool IsWorseThan(EpochRecord other) =>
        Record.Epoch == 0
        || other.ValidationMacroF1 > Record.ValidationMacroF1
        || (other.ValidationMacroF1 == Record.ValidationMacroF1 && other.ValidationLoss < Record.ValidationLoss);
}
