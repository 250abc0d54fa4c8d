using Telar.Learning.Graphs;
using Telar.Learning.Optimization;
using Telar.Learning.Training;

namespace Telar.Studies.Mesoamerica;

/// <summary>The recipes that are searched for each kind of network over the airports: the same small grid for all.</summary>
internal static class FlightsGraphRecipes
{
    public static IReadOnlyList<Recipe> Candidates(GraphSource source, GraphLayer layer)
    {
        return [Of("slow", 0.05, 0), Of("slow-dropout", 0.05, 0.5), Of("fast", 0.1, 0), Of("fast-dropout", 0.1, 0.5)];

        Recipe Of(string name, double rate, double dropout) => new(
            name,
            new NodeRecipe(source) { Layer = layer, Widths = [64], Dropout = dropout, OwnIdentity = layer == GraphLayer.Dense },
            new TrainingOptions
            {
                Epochs = 100,
                // All labelled airports at once.
                BatchSize = 128,
                Optimizer = OptimizerKind.AdamW,
                LearningRate = rate,
                WeightDecay = 0.1,
                Patience = 50,
            });
    }
}
