using Telar.Learning.Embeddings;
using Telar.Learning.Models;
using Telar.Learning.Recurrent;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Attention;

internal sealed class TransformerClassifier : Classifier
{
    private readonly double scale;
    private readonly SubwordLayer runs;
    private readonly PositionLayer positions;
    private readonly ModuleList<EncoderBlock> blocks;
    private readonly LayerNorm normalization;
    private readonly DropoutLayer dropout;
    private readonly LinearLayer output;

    /// <param name="recipe">Sizes.</param>
    /// <param name="shape">Two features: the number of each letter's word, 0 where there is none, and its runs.</param>
    public TransformerClassifier(TransformerRecipe recipe, TaskShape shape)
        : base(nameof(TransformerClassifier))
    {
        // Lifts the vectors of runs to the size of what tells the place (Vaswani et al. 2017, section 3.4).
        scale = Math.Sqrt(recipe.Size);
        runs = new SubwordLayer(shape.Features[1].Vocabulary.Count, recipe.Size);
        positions = new PositionLayer(recipe.Positions, recipe.Size);
        blocks = nn.ModuleList([.. Enumerable.Range(0, recipe.Layers).Select(_ => new EncoderBlock(recipe))]);
        normalization = nn.LayerNorm(recipe.Size);
        dropout = new DropoutLayer(recipe.Dropout);
        output = new LinearLayer(recipe.Size, shape.Classes);
        RegisterComponents();
        this.Initialize(Initialization.Xavier, Activation.Relu);
    }

    public override Tensor forward(IReadOnlyList<Tensor> features)
    {
        var places = PlacesOf(features);
        var states = Read(features, places);
        foreach (var block in blocks)
            states = block.call(states, places);
        var mean = places.SetOut(normalization.call(states)).sum(1) / places.Counts;
        return output.call(dropout.call(mean));
    }

    /// <summary>The weights of each layer, from the first, [B, H, T, T]; T is the length of the longest of these rows.</summary>
    public IReadOnlyList<Tensor> Attention(IReadOnlyList<Tensor> features)
    {
        var weights = new List<Tensor>();
        var places = PlacesOf(features);
        var states = Read(features, places);
        foreach (var block in blocks)
        {
            weights.Add(block.Weights(states, places));
            states = block.call(states, places);
        }

        return weights;
    }

    private static PresentPlaces PlacesOf(IReadOnlyList<Tensor> features) => new(features[0].ne(Vocabulary.Padding));

    /// <summary>What the first layer reads, [P, D].</summary>
    private Tensor Read(IReadOnlyList<Tensor> features, PresentPlaces places)
    {
        var vectors = runs.call(places.Take(features[1]).unsqueeze(1)).squeeze(1);
        return dropout.call(positions.call(vectors * scale, places.Numbers));
    }
}
