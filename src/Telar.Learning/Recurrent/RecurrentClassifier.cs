using Telar.Learning.Embeddings;
using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Recurrent;

internal sealed class RecurrentClassifier : Classifier
{
    // Units lie between -1 and 1, so padding never is the maximum.
    private const double BelowAllUnits = -2;

    private readonly WordLayer? words;
    private readonly SubwordLayer? subwords;
    private readonly DropoutLayer dropout;
    private readonly ModuleList<RecurrentLayer> recurrent = nn.ModuleList<RecurrentLayer>();
    private readonly LinearLayer output;

    /// <param name="recipe">Sizes.</param>
    /// <param name="shape">Two features: words and subwords.</param>
    /// <param name="vectors">Where the words' vectors start from; null for random ones.</param>
    public RecurrentClassifier(RecurrentRecipe recipe, TaskShape shape, WordVectors? vectors)
        : base(nameof(RecurrentClassifier))
    {
        if (recipe.WordSize > 0)
            words = new WordLayer(shape.Features[0].Vocabulary, recipe.WordSize, recipe.WordDropout, vectors);
        if (recipe.SubwordSize > 0)
            subwords = new SubwordLayer(shape.Features[1].Vocabulary.Count, recipe.SubwordSize);
        dropout = new DropoutLayer(recipe.Dropout);
        for (var layer = 0; layer < recipe.Layers; layer++)
            recurrent.append(new RecurrentLayer(recipe, layer == 0 ? recipe.WordSize + recipe.SubwordSize : recurrent[^1].Width));
        output = new LinearLayer(recurrent[^1].Width, shape.Classes);
        RegisterComponents();
        this.Initialize(recipe.Initialization, Activation.Tanh);
    }

    public override Tensor forward(IReadOnlyList<Tensor> features)
    {
        var present = features[0].ne(Vocabulary.Padding);
        var lengths = present.sum(1);
        var states = recurrent.Aggregate(cat(Inputs(features), 2), (inputs, layer) => layer.call(dropout.call(inputs), lengths));
        var pooled = states.masked_fill(present.logical_not().unsqueeze(2), BelowAllUnits).amax([1]);
        return output.call(dropout.call(pooled));
    }

    /// <summary>What the first recurrent layer reads of each word, [B, T, D] each.</summary>
    private List<Tensor> Inputs(IReadOnlyList<Tensor> features)
    {
        var inputs = new List<Tensor>();
        if (words is not null)
            inputs.Add(words.call(features[0]));
        if (subwords is not null)
            inputs.Add(subwords.call(features[1]));
        return inputs;
    }
}
