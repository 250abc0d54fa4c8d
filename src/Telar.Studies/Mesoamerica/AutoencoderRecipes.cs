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
    // Half as wide as the network that has all labels: a tenth of the labels leaves less to learn.
    private static readonly ConvolutionRecipe Network = new() { Stem = 24, Widths = [48, 96, 192] };

    private static PictureAugmentation Augmentation => new(new RandomAffine(), PictogramsSpace.Colour);

    public static AutoencoderRecipe Autoencoder(int epochs) => new()
    {
        Encoder = Network,
        Corruption = new Corruption(),
        Augmentation = Augmentation,
        Epochs = epochs,
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
            LearningRate = 4e-3,
            WeightDecay = 0.05,
            LabelSmoothing = 0.1,
        },
        Augmentation);
}
