using Telar.Learning.Convolution;
using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Autoencoding;

/// <summary>A convolutional classifier that starts from the encoder of an autoencoder; only its output layer is drawn at random.</summary>
/// <param name="Network">The classifier, which is also the recipe of the encoder.</param>
/// <param name="Autoencoder">The file of the trained autoencoder, project-relative.</param>
public sealed record PretrainedConvolutionRecipe(ConvolutionRecipe Network, string Autoencoder) : ModelRecipe
{
    public override string Kind => "pretrained-convolution";

    public override IReadOnlyList<string> Inputs => [Autoencoder];

    public override ModelRecipe WithoutInputs() => Network;

    public override Classifier Create(TaskShape shape, Func<string, string> input)
    {
        // All layers are drawn before some are replaced: the output layer is then that of a network from scratch.
        var classifier = new ConvolutionClassifier(Network, shape);
        AutoencoderFile.LoadEncoder(classifier, input(Autoencoder));
        return classifier;
    }
}
