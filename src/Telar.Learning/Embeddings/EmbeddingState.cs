using TorchSharp;
using TorchSharp.Modules;
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
        Optimizer = optim.Adam(Model.parameters(), recipe.LearningRate);
    }

    public WordPredictor Model { get; }

    public OptimizerHelper Optimizer { get; }

    /// <summary>One record an epoch done.</summary>
    public List<EmbeddingEpoch> History { get; } = [];

    public void Dispose()
    {
        Optimizer.Dispose();
        Model.Dispose();
    }
}
