using Telar.Learning.Convolution;
using Telar.Learning.TensorBoard;
using TorchSharp;
using static TorchSharp.torch;
using Event = Tensorboard.Event;
using Value = Tensorboard.Summary.Types.Value;

namespace Telar.Learning.Autoencoding;

/// <summary>
/// The events of an autoencoder's training: scalars of every epoch; histograms of the weights, and drawings above what is
/// made of them, of the untrained autoencoder and of the trained one.
/// </summary>
internal static class AutoencoderLog
{
    private const int MostDrawings = 12;

    /// <param name="history">One record an epoch.</param>
    /// <param name="untrained">The autoencoder as it was before the first step.</param>
    /// <param name="trained">The autoencoder at the end.</param>
    /// <param name="drawings">That are not learned from, pixels [N, H, W, 3].</param>
    public static IReadOnlyList<Event> Of(
        IReadOnlyList<AutoencoderEpoch> history, Autoencoder untrained, Autoencoder trained, Tensor drawings) =>
    [
        EventAt(0, 0, Networks(untrained, drawings)),
        .. history.Select(epoch => EventAt(
            epoch.Epoch, epoch.Step, epoch == history[^1] ? Scalars(epoch).Concat(Networks(trained, drawings)) : Scalars(epoch))),
    ];

    private static Event EventAt(int epoch, long step, IEnumerable<Value> values)
    {
        var entry = new Event { WallTime = epoch, Step = step, Summary = new() };
        entry.Summary.Value.Add(values);
        return entry;
    }

    private static IEnumerable<Value> Scalars(AutoencoderEpoch epoch) =>
    [
        SummaryValues.Scalar("learning rate", epoch.LearningRate),
        SummaryValues.Scalar("loss/train", epoch.TrainLoss),
        SummaryValues.Scalar("loss/validation", epoch.ValidationLoss),
    ];

    private static IEnumerable<Value> Networks(Autoencoder autoencoder, Tensor drawings) =>
        TrainingLog.Weights("weights", autoencoder).Append(SummaryValues.Picture(Remade(autoencoder, drawings)));

    /// <summary>Some drawings, and below each what the autoencoder makes of it.</summary>
    private static LoggedPicture Remade(Autoencoder autoencoder, Tensor drawings)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var shown = drawings.narrow(0, 0, Math.Min(MostDrawings, drawings.shape[0]));
        autoencoder.eval();
        var device = autoencoder.parameters().First().device;
        var remade = Ink.ToPixels(autoencoder.call(Ink.FromPixels(shown.to(device)))).round().to(ScalarType.Byte).cpu();
        return DrawingGrid.Of("drawings", cat([shown, remade]), (int)shown.shape[0]);
    }
}
