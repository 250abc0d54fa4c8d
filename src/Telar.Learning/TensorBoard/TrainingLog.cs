using System.Runtime.InteropServices;
using Telar.Learning.Embeddings;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;
using Event = Tensorboard.Event;
using Value = Tensorboard.Summary.Types.Value;

namespace Telar.Learning.TensorBoard;

/// <summary>
/// The events of a training: scalars of every epoch; histograms of the weights, and pictures where the
/// network has any, of the untrained network and of the kept one. They follow from what a training ends with,
/// so a resumed training logs the same bytes and the training itself loses no time.
/// </summary>
public static class TrainingLog
{
    /// <param name="result">The finished training.</param>
    /// <param name="untrained">The network as it was before the first step.</param>
    /// <param name="kept">The network with the kept weights.</param>
    public static IReadOnlyList<Event> Of(TrainingResult result, Classifier untrained, Classifier kept) =>
    [
        EventAt(0, 0, Weights(untrained)),
        .. result.History.Select(epoch => EventAt(
            epoch.Epoch, epoch.Step, epoch == result.Kept.Record ? Scalars(epoch).Concat(Weights(kept)) : Scalars(epoch))),
    ];

    /// <summary>Scalars of every epoch, and a histogram of the vectors at the end.</summary>
    public static IReadOnlyList<Event> Of(EmbeddingResult result) =>
    [
        .. result.History.Select(epoch => EventAt(
            epoch.Epoch,
            epoch.Step,
            epoch == result.History[^1] ? Scalars(epoch).Concat(Vectors(result.Vectors)) : Scalars(epoch))),
    ];

    private static Event EventAt(int epoch, long step, IEnumerable<Value> values)
    {
        var entry = new Event { WallTime = epoch, Step = step, Summary = new() };
        entry.Summary.Value.Add(values);
        return entry;
    }

    private static IEnumerable<Value> Scalars(EpochRecord epoch) =>
    [
        SummaryValues.Scalar("learning rate", epoch.LearningRate),
        SummaryValues.Scalar("loss/train", epoch.TrainLoss),
        SummaryValues.Scalar("loss/validation", epoch.ValidationLoss),
        SummaryValues.Scalar("accuracy/train", epoch.TrainAccuracy),
        SummaryValues.Scalar("accuracy/validation", epoch.ValidationAccuracy),
        SummaryValues.Scalar("macro-F1/validation", epoch.ValidationMacroF1),
    ];

    private static IEnumerable<Value> Scalars(EmbeddingEpoch epoch) =>
    [
        SummaryValues.Scalar("learning rate", epoch.LearningRate),
        SummaryValues.Scalar("loss/train", epoch.Loss),
    ];

    private static List<Value> Weights(Classifier network)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        return
        [
            .. network.named_parameters()
                .OrderBy(weight => weight.name, StringComparer.Ordinal)
                .Select(weight => Histogram($"weights/{weight.name}", weight.parameter))
                .OfType<Value>(),
            .. network.Pictures.Select(SummaryValues.Picture),
        ];
    }

    /// <summary>A histogram of each weight of a network.</summary>
    /// <param name="name">Of the network, where a training has several; the histograms are named <c>name/weight</c>.</param>
    /// <param name="network">The network.</param>
    internal static IReadOnlyList<Value> Weights(string name, nn.Module network)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        return
        [
            .. network.named_parameters()
                .OrderBy(weight => weight.name, StringComparer.Ordinal)
                .Select(weight => Histogram($"{name}/{weight.name}", weight.parameter))
                .OfType<Value>(),
        ];
    }

    private static Value? Histogram(string tag, Tensor weight) =>
        SummaryValues.Histogram(
            tag, MemoryMarshal.Cast<byte, float>(weight.detach().cpu().to(ScalarType.Float32).contiguous().bytes));

    private static IEnumerable<Value> Vectors(WordVectors vectors) =>
        SummaryValues.Histogram("vectors", [.. vectors.Vectors.SelectMany(vector => vector)]) is { } histogram ? [histogram] : [];
}
