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
}
