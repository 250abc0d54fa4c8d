namespace Telar.Learning.Training;

/// <summary>What a training leaves behind.</summary>
/// <param name="Kept">The weights to keep.</param>
/// <param name="History">One record an epoch.</param>
/// <param name="Size">Trainable weights.</param>
public sealed record TrainingResult(KeptEpoch Kept, IReadOnlyList<EpochRecord> History, long Size);
