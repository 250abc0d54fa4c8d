namespace Telar.Learning.Training;

/// <summary>What a training leaves behind.</summary>
/// <param name="Best">The weights to keep.</param>
/// <param name="History">One record an epoch.</param>
/// <param name="Size">Trainable weights.</param>
public sealed record TrainingResult(BestEpoch Best, IReadOnlyList<EpochRecord> History, long Size);
