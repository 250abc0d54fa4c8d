using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Perceptron;

internal sealed class PerceptronClassifier : Classifier
{
    private readonly FourierFeatures? waves;
    private readonly Embedding codes;
    private readonly Sequential layers;

    public PerceptronClassifier(PerceptronRecipe recipe, TaskShape shape)
        : base(nameof(PerceptronClassifier))
    {
        var dimensions = shape.Features[0].Dimensions[0];
        if (recipe.Frequencies > 0)
            waves = new FourierFeatures(dimensions, recipe.Frequencies, recipe.FrequencyScale, recipe.FrequencySpread);
        codes = nn.Embedding(shape.Features[2].Vocabulary.Count, recipe.EmbeddingSize);
        layers = nn.Sequential();
        var inputs = dimensions + (2 * recipe.Frequencies) + shape.Features[1].Dimensions[0] + recipe.EmbeddingSize;
        foreach (var (index, width) in recipe.Widths.Index())
        {
            layers.append(
                $"hidden{index + 1}",
                Layers.Dense(inputs, width, recipe.Activation, recipe.BatchNormalization, recipe.Dropout));
            inputs = width;
        }

        layers.append("output", new LinearLayer(inputs, shape.Classes));
        RegisterComponents();
        this.Initialize(recipe.Initialization, recipe.Activation);
    }

    public override Tensor forward(IReadOnlyList<Tensor> features)
    {
        var (coordinates, numbers, code) = (features[0], features[1], features[2]);
        var parts = new List<Tensor> { coordinates, numbers, codes.call(code) };
        if (waves is not null)
            parts.Add(waves.call(coordinates));
        return layers.call(cat(parts, 1));
    }
}
