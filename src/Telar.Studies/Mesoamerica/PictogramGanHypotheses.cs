using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is expected of generated drawings: that they teach something, less than real ones, and are what was asked for.</summary>
internal static class PictogramGanHypotheses
{
    private const string Pictograms = "pictograms";

    /// <param name="results">Where the evidence lies.</param>
    /// <param name="experiment">The generator's.</param>
    /// <param name="seeds">Of the generators and of the classifiers.</param>
    public static IReadOnlyList<Hypothesis> Of(ResultsLayout results, string experiment, IReadOnlyList<int> seeds)
    {
        var onGenerated = Of("trained on generated drawings", ClassificationTask.MainProtocol);
        var onReal = Of("trained on real drawings", "real");
        return
        [
            State("majority", "A classifier that learned from generated drawings alone is more accurate than the most frequent class.", onGenerated, Baseline("the most frequent class", "majority")),
            State("linear", "A classifier that learned from generated drawings alone is more accurate than a linear model of real ones.", onGenerated, Baseline("the linear model", "linear")),
            State("real", "A classifier that learned from real drawings is more accurate than one that learned from as many generated ones, by at least ten percentage points.", onReal, onGenerated, 0.1),
            State("named", "Generated drawings are named as the class that was asked for no less often than held-out drawings as the class that they are, within ten percentage points.", Of("generated drawings", "named"), HeldOut(), -0.1),
            State("normalization", "After as many epochs, drawings of generators that learned against a spectrally normalised discriminator are named as asked for more often than those of others.", Of("with spectral normalisation", "normalized"), Of("without", "plain")),
        ];

        // A generated drawing has the id of a held-out one of its class, is paired with it and shares its cluster.
        Hypothesis State(string name, string claim, Evidence first, Evidence second, double threshold = 0) =>
            new($"{experiment}-{name}", experiment, claim, first, second) { Threshold = threshold, Clusters = new EmojiClusters() };

        Evidence Of(string name, string protocol) => Evidence.OfSeeds(name, results.Predictions(experiment), protocol, seeds);

        Evidence HeldOut() => new("held-out drawings", [new EvidenceRun(results.Predictions(experiment)) { Protocol = "held-out" }]);

        Evidence Baseline(string name, string baseline) =>
            Evidence.OfBaseline(name, results.BaselinePredictions(Pictograms, ClassificationTask.MainProtocol, baseline));
    }
}
