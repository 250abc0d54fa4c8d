using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>What is expected of networks over a graph beside a perceptron without it, and beside the list of neighbours alone.</summary>
internal static class FlightsGraphHypotheses
{
    private const string Flights = "flights-graph";

    /// <param name="results">Where the evidence lies.</param>
    /// <param name="seeds">Of the final trainings.</param>
    public static IReadOnlyList<Hypothesis> Of(ResultsLayout results, IReadOnlyList<int> seeds)
    {
        var convolution = Network("GCN", ClassificationTask.MainProtocol);
        var sage = Network("GraphSAGE", FlightsGraphExperiment.Sage);
        var perceptron = Network("MLP", FlightsGraphExperiment.Perceptron);
        var link = new Evidence("LINK", [.. seeds.Select(seed =>
            new EvidenceRun(results.BaselinePredictions(Flights, ClassificationTask.MainProtocol, "link")) { Seed = seed })]);
        return
        [
            Exceeds("convolution-perceptron", "A graph convolutional network is more accurate than a perceptron on the same features.", convolution, perceptron),
            Exceeds("sage-perceptron", "GraphSAGE is more accurate than a perceptron on the same features.", sage, perceptron),
            Exceeds("convolution-link", "A graph convolutional network is more accurate than LINK, which knows the neighbours of an airport but not theirs.", convolution, link),
            Exceeds("convolution-sage", "A graph convolutional network is more accurate than GraphSAGE.", convolution, sage),
        ];

        Evidence Network(string name, string protocol) => Evidence.OfSeeds(name, results.Predictions(Flights), protocol, seeds);

        static Hypothesis Exceeds(string name, string claim, Evidence first, Evidence second) =>
            new($"{Flights}-{name}", Flights, claim, first, second) { Clusters = new StateClusters() };
    }
}
