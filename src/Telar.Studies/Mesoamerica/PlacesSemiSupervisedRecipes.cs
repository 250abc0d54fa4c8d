using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Perceptron;
using Telar.Learning.Places;
using Telar.Learning.SemiSupervised;
using Telar.Learning.Training;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// What every way of learning from few labels shares, and the ways. Chosen by hand on validation rows: first the network for
/// labelled rows alone, so that it favours no other way, then the threshold (of 0.8, 0.95 and 0.99), the weight of the mean
/// teacher (of 0.3, 1, 3 and 10) and the rise, with 5 % of the labels. Propagation came later, and with it half as many epochs
/// again for every way.
/// </summary>
internal static class PlacesSemiSupervisedRecipes
{
    /// <summary>Per cent of the training rows that keep their labels, the smallest first.</summary>
    public static IReadOnlyList<int> Shares { get; } = [5, 10];

    public static LabelPropagation Propagation { get; } = new() { Neighbours = 15, Steps = 100 };

    /// <summary>The last is named the main one, before its results.</summary>
    public static IReadOnlyList<SemiSupervisedMethod> Methods { get; } =
    [
        new LabelledOnly(),
        new PseudoLabels { Threshold = 0.95, Rise = 0.8 },
        new MeanTeacher { Weight = 1, Rise = 0.8 },
        new PropagatedLabels { Propagation = Propagation },
    ];

    /// <summary>Each way with each share.</summary>
    public static IReadOnlyList<SemiSupervisedSystem> Systems { get; } =
    [
        .. from share in Shares
           from method in Methods
           select new SemiSupervisedSystem(method, share, IsMain: method == Methods[^1] && share == Shares[^1]),
    ];

    public static SemiSupervisedOptions Options { get; } = new() { StepsPerEpoch = 50, UnlabelledBatchSize = 256 };

    /// <summary>Smaller than the network of all labels, and smoother: finer waves fit the few labels and miss what lies between.</summary>
    public static Recipe Recipe { get; } = new(
        "by-hand",
        new PerceptronRecipe
        {
            Widths = [128, 128],
            Frequencies = 32,
            FrequencyScale = 0.7,
            BatchNormalization = false,
            Activation = Activation.LeakyRelu,
            Dropout = 0.2,
        },
        new TrainingOptions
        {
            Epochs = 30,
            BatchSize = 64,
            Optimizer = OptimizerKind.AdamW,
            LearningRate = 5e-3,
            WeightDecay = 1e-2,
        },
        new PlaceAugmentation { Shift = 0.02, Noise = 0.3, LostCodes = 0.2 });
}
