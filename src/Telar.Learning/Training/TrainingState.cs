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

    public BestEpoch Best { get; set; } = BestEpoch.None;

    /// <summary>One record an epoch done.</summary>
    public List<EpochRecord> History { get; } = [];

    public void Dispose()
    {
        Optimizer.Dispose();
        Model.Dispose();
        Shuffle.Dispose();
    }
}
