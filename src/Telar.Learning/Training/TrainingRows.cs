using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>The rows of one training on its device, cut into batches.</summary>
internal sealed class TrainingRows : IDisposable
{
    private readonly int batchSize;
    private readonly List<Examples> copies = [];

    public TrainingRows(Examples train, Examples validation, TrainingOptions options, int classes, Device device)
    {
        (Train, Validation) = (OnDevice(train, device), OnDevice(validation, device));
        batchSize = options.BatchSize;
        // A last batch of a single row is left out: batch normalisation has no variance to divide by.
        Batches = (Train.Count / batchSize) + (Train.Count % batchSize > 1 ? 1 : 0);
        ClassWeights = options.ClassBalance > 0 ? Weigh(Train.Labels, options.ClassBalance, classes) : null;
    }

    public Examples Train { get; }

    public Examples Validation { get; }

    public Device Device => Train.Labels.device;

    /// <summary>Batches an epoch.</summary>
    public int Batches { get; }

    /// <summary>Weight of each class in the loss, float32 [classes]; null where all are alike.</summary>
    public Tensor? ClassWeights { get; }

    public long SizeOf(int batch) => Math.Min(batchSize, Train.Count - ((long)batch * batchSize));

    /// <summary>Frees what it made itself; rows that lay on the device already belong to the caller.</summary>
    public void Dispose()
    {
        foreach (var copy in copies)
            copy.Dispose();
        ClassWeights?.Dispose();
    }

    private Examples OnDevice(Examples rows, Device device)
    {
        var moved = rows.To(device);
        if (!ReferenceEquals(moved, rows))
            copies.Add(moved);
        return moved;
    }

    private static Tensor Weigh(Tensor labels, double balance, int classes)
    {
        using var scope = NewDisposeScope();
        var counts = labels.bincount(null, classes).to(ScalarType.Float64);
        var weights = counts.clamp_min(1).pow(-balance);
        return (weights * counts.sum() / (weights * counts).sum()).to(ScalarType.Float32).MoveToOuterDisposeScope();
    }
}
