using Telar.Learning.Graphs;
using Telar.Learning.Training;

namespace Telar.Studies.Mesoamerica;

/// <summary>The recipes that are searched for each kind of network over the airports: a small grid, the same for all.</summary>
internal static class FlightsGraphRecipes
{
    private const int Width = 64;

    public static IReadOnlyList<Recipe> Candidates(GraphSource source, GraphLayer layer) =>
    [
        .. from hidden in new[] { 1, 2 }
           from dropout in new[] { 0, 0.5 }
           from decay in new[] { 0, 5e-4 }
           select new Recipe(
               $"hidden-{hidden}-dropout-{(dropout > 0 ? "half" : "none")}-decay-{(decay > 0 ? "some" : "none")}",
               new NodeRecipe(source) { Layer = layer, Widths = [.. Enumerable.Repeat(Width, hidden)], Dropout = dropout },
               new TrainingOptions
               {
                   Epochs = 100,
                   // All labelled airports at once.
                   BatchSize = 128,
                   LearningRate = 2e-2,
                   WeightDecay = decay,
                   Patience = 50,
               }),
    ];
}
