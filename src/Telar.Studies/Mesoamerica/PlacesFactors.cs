using Telar.Learning.Perceptron;
using Telar.Studies.Factors;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is varied around the chosen perceptron, and what was expected of it.</summary>
public static class PlacesFactors
{
    public static IReadOnlyList<Factor> All =>
    [
        TrainingFactors.Optimizers(plain: [0.1, 0.5], scaled: [3e-3, 1e-2]),
        ModelFactors.Initializations<PerceptronRecipe>(
            (model, value) => model with { Initialization = value },
            new Expectation("He's initialisation does better than a plain normal one of small deviation.", "He", "normal")),
        ModelFactors.Activations<PerceptronRecipe>(
            (model, value) => model with { Activation = value },
            new Expectation("Leaky rectifiers do no worse than rectifiers, within half a point.", "leaky ReLU", "ReLU", -0.005)),
        ModelFactors.BatchNormalization<PerceptronRecipe>(
            (model, value) => model with { BatchNormalization = value },
            new Expectation("Batch normalisation raises macro-F1.", "with", "without")),
        ModelFactors.Dropouts<PerceptronRecipe>(
            (model, value) => model with { Dropout = value },
            new Expectation("On so many rows, half of the units dropped cost macro-F1.", "0", "0.5"),
            0,
            0.2,
            0.5),
        TrainingFactors.BatchSizes(64, 256, 1024),
        new Factor(
            "coordinates",
            "Coordinates",
            [
                ModelFactors.Level<PerceptronRecipe>("plain", model => model with { Frequencies = 0 }),
                Waves(1),
                Waves(3),
                Waves(10),
                Level.AsChosen,
            ],
            new Expectation(
                "Random Fourier features raise macro-F1 by more than five points above plain coordinates.",
                "Fourier, scale 3",
                "plain",
                0.05)),
    ];

    private static Level Waves(int scale) => ModelFactors.Level<PerceptronRecipe>(
        $"Fourier, scale {scale}", model => model with { Frequencies = 64, FrequencyScale = scale, FrequencySpread = 1 });
}
