using Telar.Learning.Embeddings;
using Telar.Learning.Models;
using Telar.Learning.Recurrent;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Tagging;

internal sealed class TaggingClassifier : Classifier
{
    private readonly WordLayer words;
    private readonly CharacterLayer? characters;
    private readonly DropoutLayer dropout;
    private readonly RecurrentLayer recurrent;
    private readonly LinearLayer output;

    /// <param name="recipe">Sizes.</param>
    /// <param name="shape">Three features: words, letters and place.</param>
    /// <param name="vectors">Where the words' vectors start from; null for random ones.</param>
    public TaggingClassifier(TaggingRecipe recipe, TaskShape shape, WordVectors? vectors)
        : base(nameof(TaggingClassifier))
    {
        RecurrentRecipe Layer(int units) => new() { Cell = recipe.Cell, Units = units, Initialization = recipe.Initialization };

        words = new WordLayer(shape.Features[0].Vocabulary, recipe.WordSize, recipe.WordDropout, vectors);
        if (recipe.CharacterUnits > 0)
            characters = new CharacterLayer(shape.Features[1].Vocabulary.Count, recipe.CharacterSize, Layer(recipe.CharacterUnits));
        dropout = new DropoutLayer(recipe.Dropout);
        var width = recipe.WordSize + (characters?.Width ?? 0);
        recurrent = new RecurrentLayer(Layer(recipe.Units), width);
        output = new LinearLayer(recurrent.Width + width, shape.Classes);
        RegisterComponents();
        this.Initialize(recipe.Initialization, Activation.Tanh);
    }

    public override Tensor forward(IReadOnlyList<Tensor> features)
    {
        var (indices, place) = (features[0], features[2]);
        var inputs = words.call(indices);
        if (characters is not null)
            inputs = cat([inputs, characters.call(features[1])], 2);
        var states = recurrent.call(dropout.call(inputs), indices.ne(Vocabulary.Padding).sum(1));
        // The word itself goes past the layer that reads its sentence: many have one part of speech wherever they stand.
        var readings = cat([states, inputs], 2);
        var here = readings.gather(1, place.unsqueeze(2).expand(-1, 1, readings.shape[2])).squeeze(1);
        return output.call(dropout.call(here));
    }
}
