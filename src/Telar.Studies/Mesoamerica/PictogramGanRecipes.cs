using Telar.Learning.Adversarial;
using Telar.Learning.Convolution;
using Telar.Learning.Optimization;
using Telar.Learning.Training;

namespace Telar.Studies.Mesoamerica;

/// <summary>How the generator is trained, and the classifier that shows what can be learned from its drawings.</summary>
internal static class PictogramGanRecipes
{
    /// <summary>Side of the squares that become one pixel: at full size there is no time for enough steps.</summary>
    public const int Square = 2;

    public static AdversarialRecipe Generator(int epochs) => new() { Epochs = epochs };

    /// <summary>Without spectral normalisation; rates are constant, so that shorter trainings are comparable.</summary>
    public static AdversarialRecipe Control(int epochs) => Generator(epochs) with { SpectralNormalization = false };

    /// <summary>Small, since it reads small pictures; no time goes into its search, and both kinds of drawings get the same one.</summary>
    public static Recipe Classifier => new(
        "small",
        new ConvolutionRecipe { Stem = 24, FilterSize = 3, Widths = [32, 64, 96] },
        new TrainingOptions
        {
            Epochs = 8,
            Optimizer = OptimizerKind.AdamW,
            LearningRate = 8e-3,
            WeightDecay = 0.05,
            LabelSmoothing = 0.1,
        },
        new PictureAugmentation(new RandomAffine(), PictogramsSpace.Colour));
}
