using Telar.Learning.Stages;
using Telar.Statistics;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is expected of a classifier that starts from an autoencoder.</summary>
internal static class PictogramAutoencoderHypotheses
{
    /// <param name="results">Where the evidence lies.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="pretrained">Protocol of the classifiers that start from the encoder.</param>
    /// <param name="scratch">Protocol of those that start at random.</param>
    /// <param name="seeds">Of both.</param>
    public static IReadOnlyList<Hypothesis> Of(
        ResultsLayout results, string experiment, string pretrained, string scratch, IReadOnlyList<int> seeds)
    {
        var predictions = results.Predictions(experiment);
        var (first, second) = (
            Evidence.OfSeeds("from the autoencoder", predictions, pretrained, seeds),
            Evidence.OfSeeds("from scratch", predictions, scratch, seeds));
        return
        [
            new Hypothesis(
                $"{experiment}-accuracy",
                experiment,
                "With a tenth of the labels, a classifier that starts from the autoencoder is more accurate on an unseen style than the same one from scratch.",
                first,
                second)
            {
                Clusters = new EmojiClusters(),
            },
            new Hypothesis(
                $"{experiment}-macro-f1",
                experiment,
                "With a tenth of the labels, a classifier that starts from the autoencoder has a higher macro-F1 on an unseen style than the same one from scratch.",
                first,
                second)
            {
                Measure = Measure.MacroF1,
                Clusters = new EmojiClusters(),
            },
        ];
    }

    /// <summary>
    /// What is expected of the code without further training. Stated after the two others had been tested, before a linear
    /// model had been trained.
    /// </summary>
    /// <param name="results">Where the evidence lies.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="codes">Protocol of the linear model of each seed.</param>
    /// <param name="scratch">Protocol of the networks that start at random.</param>
    /// <param name="seeds">Of both.</param>
    public static Hypothesis OfCodes(
        ResultsLayout results, string experiment, IReadOnlyList<string> codes, string scratch, IReadOnlyList<int> seeds) => new(
        $"{experiment}-codes",
        experiment,
        "With a tenth of the labels, a linear model of the autoencoder's code is more accurate on an unseen style than a network from scratch.",
        Evidence.OfUnits("linear on codes", codes.Select(protocol => results.BaselinePredictions(experiment, protocol, "linear"))),
        Evidence.OfSeeds("from scratch", results.Predictions(experiment), scratch, seeds))
        {
            Clusters = new EmojiClusters(),
        };
}
