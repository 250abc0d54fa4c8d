using Telar.Learning.Convolution;
using Telar.Learning.Pictograms;
using Telar.Learning.Training;
using Telar.Studies.Factors;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is varied around the chosen convolutional network, and what was expected of it.</summary>
public static class PictogramsFactors
{
    public static IReadOnlyList<Factor> All =>
    [
        TrainingFactors.Optimizers(plain: [0.05, 0.2], scaled: [2e-3, 8e-3]),
        ModelFactors.Initializations<ConvolutionRecipe>(
            (model, value) => model with { Initialization = value },
            new Expectation(
                "With batch normalisation He's initialisation does no worse than Xavier's, within two points.", "He", "Xavier", -0.02))
            .ChosenAnyway("He"),
        ModelFactors.Activations<ConvolutionRecipe>(
            (model, value) => model with { Activation = value },
            new Expectation("Rectifiers do better than hyperbolic tangents.", "ReLU", "tanh")),
        ModelFactors.BatchNormalization<ConvolutionRecipe>(
            (model, value) => model with { BatchNormalization = value },
            new Expectation("Batch normalisation raises macro-F1 on the style that is held out.", "with", "without"))
            .ChosenAnyway("with"),
        ModelFactors.Dropouts<ConvolutionRecipe>(
            (model, value) => model with { Dropout = value },
            new Expectation("In so few epochs, half of the units dropped bring no gain above none: within two points.", "0", "0.5", -0.02),
            0,
            0.5),
        TrainingFactors.BatchSizes(32, 128),
        new Factor(
            "augmentation",
            "Augmentation",
            [
                Augmented("none", null),
                Augmented("place and size", new PictureAugmentation(new RandomAffine(), Colour: null)),
                Augmented("and colour", new PictureAugmentation(new RandomAffine(), PictogramsSpace.Colour)),
            ],
            new Expectation(
                "Changes of place, size and colour raise macro-F1 on a style that is held out.", "and colour", "none"))
        {
            // What makes a task harder slows learning first and helps later.
            Epochs = 9,
        },
        new Factor(
            "styles",
            "Training styles",
            [
                new Level("without EmojiOne", recipe => recipe)
                {
                    Task = task => task is UnseenStyleTask style ? style with { Without = "emojione" } : task,
                },
                Level.AsChosen with { Name = "with EmojiOne" },
            ],
            new Expectation(
                "A second training style raises macro-F1 on the style that is held out by more than three points.",
                "with EmojiOne",
                "without EmojiOne",
                0.03)),
    ];

    private static Level Augmented(string name, IAugmentation? augmentation) =>
        new(name, recipe => recipe with { Augmentation = augmentation });
}
