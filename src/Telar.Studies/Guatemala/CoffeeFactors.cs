using Telar.Learning.Convolution;
using Telar.Learning.Leaves;
using Telar.Learning.Training;
using Telar.Studies.Factors;

namespace Telar.Studies.Guatemala;

/// <summary>What is varied around the chosen convolutional network, and what was expected of it.</summary>
public static class CoffeeFactors
{
    public static IReadOnlyList<Factor> All =>
    [
        ModelFactors.BatchNormalization<ConvolutionRecipe>(
            (model, value) => model with { BatchNormalization = value },
            new Expectation("Batch normalisation raises macro-F1 on leaves that are held out.", "with", "without")),
        new Factor(
            "augmentation",
            "Augmentation",
            [
                Augmented("none", null),
                Augmented("turned", new PhotographAugmentation(Affine: null, Colour: null)),
                Augmented("and moved", new PhotographAugmentation(new RandomAffine(), Colour: null)),
                Augmented("and light", new PhotographAugmentation(new RandomAffine(), CoffeeSpace.Light)),
            ],
            new Expectation(
                "On so few leaves, pictures that are turned and mirrored raise macro-F1.", "turned", "none")),
    ];

    private static Level Augmented(string name, IAugmentation? augmentation) =>
        new(name, recipe => recipe with { Augmentation = augmentation });
}
