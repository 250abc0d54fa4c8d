using Telar.Learning.Optimization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>Everything that changes while a classifier is trained.</summary>
public sealed class TrainingState : IDisposable
{
    /// <param name="create">Makes the untrained classifier.</param>
    /// <param name="options">Decides the optimizer.</param>
    /// <param name="seed">Of all randomness: first weights, shuffles, dropout, augmentation.</param>
    /// <param name="device">Where the classifier is to lie.</param>
    public TrainingState(Func<Classifier> create, TrainingOptions options, int seed, Device device)
    {
        manual_seed(seed);
        Shuffle = new Generator((ulong)seed, CPU);
        Model = create();
        Model.to(device);
        Optimizer = Optimizers.Create(options, Model.parameters());
    }

    public Classifier Model { get; }

    public Optimizer Optimizer { get; }

    /// <summary>Draws the order of the rows, apart from the stream of dropout and augmentation.</summary>
    public Generator Shuffle { get; }

    /// <summary>Optimizer steps done.</summary>
    public long Step { get; set; }

    /// <summary>What is kept so far.</summary>
    public KeptEpoch Kept { get; set; } = KeptEpoch.None;

    /// <summary>One record an epoch done.</summary>
    public List<EpochRecord> History { get; } = [];

    /// <summary>Ends an epoch, and keeps its weights where they are the better choice.</summary>
    /// <param name="record">What the epoch came to.</param>
    /// <param name="choice">Decides.</param>
    /// <param name="weights">The classifier's state.</param>
    public void Add(EpochRecord record, EpochChoice choice, Func<byte[]> weights)
    {
        History.Add(record);
        if (choice.KeepsLast(History))
            Kept = new KeptEpoch(record, weights());
    }

    public void Dispose()
    {
        Optimizer.Dispose();
        Model.Dispose();
        Shuffle.Dispose();
    }
}
