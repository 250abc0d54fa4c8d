using Telar.Learning.Autoencoding;
using Telar.Learning.Convolution;
using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Training;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// The autoencoder of pictograms and the classifier that is learned from few labels. Both were settled with the style of
/// Noto held out, the classifier's learning rate for training from scratch.
/// </summary>
internal static class AutoencoderRecipes
{
    // Narrower than the network that has all labels: the autoencoder has to fit into minutes.
    private static readonly ConvolutionRecipe Network = new() { Stem = 24, Widths = [32, 64, 128] };

    public static AutoencoderRecipe Autoencoder(int epochs) => new()
    {
        Encoder = Network,
        Corruption = new Corruption { Colour = PictogramsSpace.Colour },
        Augmentation = new PictureAugmentation(new RandomAffine(), Colour: null),
        Epochs = epochs,
        LearningRate = 6e-3,
    };

    /// <summary>From random weights.</summary>
    public static Recipe Scratch(int epochs) => Classifier("from-scratch", Network, epochs);

    /// <summary>The same from the encoder's weights.</summary>
    /// <param name="autoencoder">The file of the trained autoencoder.</param>
    /// <param name="epochs">Of the classifier.</param>
    public static Recipe Pretrained(string autoencoder, int epochs) =>
        Classifier("from-autoencoder", new PretrainedConvolutionRecipe(Network, autoencoder), epochs);

    private static Recipe Classifier(string name, ModelRecipe model, int epochs) => new(
        name,
        model,
        new TrainingOptions
        {
            Epochs = epochs,
            BatchSize = 32,
            Optimizer = OptimizerKind.AdamW,
            LearningRate = 8e-3,
            WeightDecay = 0.05,
            LabelSmoothing = 0.1,
        },
        new PictureAugmentation(new RandomAffine(), PictogramsSpace.Colour));
}
