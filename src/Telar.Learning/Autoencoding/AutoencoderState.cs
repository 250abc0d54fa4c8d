using Telar.Learning.Optimization;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>Everything that changes while an autoencoder is trained.</summary>
internal sealed class AutoencoderState : IDisposable
{
    public AutoencoderState(AutoencoderRecipe recipe, TaskShape shape, int seed, Device device)
    {
        manual_seed(seed);
        Model = new Autoencoder(recipe, shape);
        Model.to(device);
        Optimizer = new Adam(Model.parameters(), decay: 0, isDecoupled: false);
    }

    public Autoencoder Model { get; }

    public Optimizer Optimizer { get; }

    /// <summary>One record an epoch done.</summary>
    public List<AutoencoderEpoch> History { get; } = [];

    public long Step => History.Count == 0 ? 0 : History[^1].Step;

    public void Dispose()
    {
        Optimizer.Dispose();
        Model.Dispose();
    }
}
