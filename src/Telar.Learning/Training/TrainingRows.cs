using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>The rows of one training on its device, cut into batches.</summary>
internal sealed class TrainingRows : IDisposable
{
    private readonly int batchSize;
    private readonly List<Examples> copies = [];

    public TrainingRows(Examples train, Examples validation, int batchSize, Device device)
    {
        (Train, Validation) = (OnDevice(train, device), OnDevice(validation, device));
        this.batchSize = batchSize;
        // A last batch of a single row is left out: batch normalisation has no variance to divide by.
        Batches = (Train.Count / batchSize) + (Train.Count % batchSize > 1 ? 1 : 0);
    }

    public Examples Train { get; }

    public Examples Validation { get; }

    public Device Device => Train.Labels.device;

    /// <summary>Batches an epoch.</summary>
    public int Batches { get; }

    public long SizeOf(int batch) => Math.Min(batchSize, Train.Count - ((long)batch * batchSize));

    /// <summary>Frees what it made itself; rows that lay on the device already belong to the caller.</summary>
    public void Dispose()
    {
        foreach (var copy in copies)
            copy.Dispose();
    }

    private Examples OnDevice(Examples rows, Device device)
    {
        var moved = rows.To(device);
        if (!ReferenceEquals(moved, rows))
            copies.Add(moved);
        return moved;
    }
}
