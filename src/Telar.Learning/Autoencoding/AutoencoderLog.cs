using Telar.Learning.TensorBoard;
using Event = Tensorboard.Event;

namespace Telar.Learning.Autoencoding;

/// <summary>The events of an autoencoder's training: scalars of every epoch.</summary>
internal static class AutoencoderLog
{
    public static IReadOnlyList<Event> Of(IReadOnlyList<AutoencoderEpoch> history) => [.. history.Select(EventOf)];

    private static Event EventOf(AutoencoderEpoch epoch)
    {
        var entry = new Event { WallTime = epoch.Epoch, Step = epoch.Step, Summary = new() };
        entry.Summary.Value.Add(
        [
            SummaryValues.Scalar("learning rate", epoch.LearningRate),
            SummaryValues.Scalar("loss/train", epoch.TrainLoss),
            SummaryValues.Scalar("loss/validation", epoch.ValidationLoss),
        ]);
        return entry;
    }
}
