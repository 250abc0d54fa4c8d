namespace Telar.Learning.Training;

/// <summary>The epoch that <see cref="EpochChoice"/> keeps, and its weights.</summary>
/// <param name="Record">Its scores; the epoch 0 before any training stands for none.</param>
/// <param name="Model">The classifier's state.</param>
public sealed record KeptEpoch(EpochRecord Record, byte[] Model)
{
    public static KeptEpoch None { get; } = new(default, []);
}
