using Telar.Learning.Optimization;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>Everything that changes while vectors are trained.</summary>
internal sealed class EmbeddingState : IDisposable
{
    public EmbeddingState(EmbeddingRecipe recipe, int words, int seed, Device device)
    {
        manual_seed(seed);
        Model = new WordPredictor(words, recipe.Dimensions);
        Model.to(device);
        Optimizer = new Adam(Model.parameters(), decay: 0, isDecoupled: false);
    }

    public WordPredictor Model { get; }

    public Optimizer Optimizer { get; }

    /// <summary>One record an epoch done.</summary>
    public List<EmbeddingEpoch> History { get; } = [];

    public void Dispose()
    {
        Optimizer.Dispose();
        Model.Dispose();
    }
}
