using Telar.Learning.Embeddings;
using Telar.Learning.Models;
using Telar.Learning.Recurrent;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Learning.Translation;

internal sealed class TranslatorClassifier : Classifier
{
    // Units lie between -1 and 1, so padding never is the maximum.
    private const double BelowAllUnits = -2;

    private readonly WordLayer read;
    private readonly RecurrentLayer reader;
    private readonly WordLayer said;
    private readonly RecurrentLayer speaker;
    private readonly LinearLayer query;
    private readonly LinearLayer mixed;
    private readonly DropoutLayer dropout;
    private readonly LinearLayer output;

    /// <param name="recipe">Sizes.</param>
    /// <param name="shape">Two features: the sentence and what is translated so far.</param>
    public TranslatorClassifier(TranslatorRecipe recipe, TaskShape shape)
        : base(nameof(TranslatorClassifier))
    {
        RecurrentRecipe Layer(bool bidirectional) =>
            new() { Units = recipe.Units, Bidirectional = bidirectional, Initialization = recipe.Initialization };

        read = new WordLayer(shape.Features[0].Vocabulary, recipe.PieceSize, unknown: 0, vectors: null);
        said = new WordLayer(shape.Features[1].Vocabulary, recipe.PieceSize, unknown: 0, vectors: null);
        reader = new RecurrentLayer(Layer(bidirectional: true), recipe.PieceSize);
        speaker = new RecurrentLayer(Layer(bidirectional: false), recipe.PieceSize + reader.Width);
        query = new LinearLayer(speaker.Width, reader.Width);
        mixed = new LinearLayer(speaker.Width + reader.Width, recipe.PieceSize);
        dropout = new DropoutLayer(recipe.Dropout);
        output = new LinearLayer(recipe.PieceSize, shape.Classes);
        RegisterComponents();
        this.Initialize(recipe.Initialization, Activation.Relu);
    }

    public override Tensor forward(IReadOnlyList<Tensor> features)
    {
        var (present, before) = (features[0].ne(Vocabulary.Padding), features[1].ne(Vocabulary.Padding).sum(1));
        var states = reader.call(dropout.call(read.call(features[0])), present.sum(1));
        var spoken = Last(speaker.call(dropout.call(Inputs(features[1], states, present)), before), before);
        var attended = Weights(spoken, states, present).unsqueeze(1).bmm(states).squeeze(1);
        return output.call(dropout.call(mixed.call(cat([spoken, attended], 1)).relu()));
    }

    /// <summary>At each place what was said there, and of the whole sentence the largest value of each unit, [B, T, D].</summary>
    private Tensor Inputs(Tensor before, Tensor states, Tensor present)
    {
        var gist = states.masked_fill(present.logical_not().unsqueeze(2), BelowAllUnits).amax([1]);
        return cat([said.call(before), gist.unsqueeze(1).expand(-1, before.shape[1], -1)], 2);
    }

    /// <summary>What is attended to of each place of the sentence, [B, S]; a row adds up to 1.</summary>
    private Tensor Weights(Tensor spoken, Tensor states, Tensor present)
    {
        var scores = states.bmm(query.call(spoken).unsqueeze(2)).squeeze(2) / Math.Sqrt(reader.Width);
        return scores.masked_fill(present.logical_not(), double.NegativeInfinity).softmax(1);
    }

    /// <summary>The state at the last of so many places, [B, H].</summary>
    private static Tensor Last(Tensor states, Tensor places) =>
        states.gather(1, (places - 1).view(-1, 1, 1).expand(-1, 1, states.shape[2])).squeeze(1);
}
