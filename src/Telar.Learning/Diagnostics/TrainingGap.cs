using Telar.Learning.Training;

namespace Telar.Learning.Diagnostics;

/// <summary>Accuracy of the kept epochs on what was trained on and what was not, means over the seeds.</summary>
/// <param name="Train">As seen while training, with dropout and augmentation.</param>
/// <param name="Validation">On the validation rows.</param>
/// <param name="Difference">The first less the second; negative where augmentation makes training the harder task.</param>
public sealed record TrainingGap(double Train, double Validation, double Difference)
{
    /// <param name="kept">The kept epoch of each seed.</param>
    public static TrainingGap Of(IReadOnlyList<EpochRecord> kept)
    {
        var (train, validation) = (kept.Average(epoch => epoch.TrainAccuracy), kept.Average(epoch => epoch.ValidationAccuracy));
        return new TrainingGap(train, validation, train - validation);
    }
}
