using Telar.Learning.Baselines;
using Telar.Learning.Tasks;

namespace Telar.Learning.Graphs;

/// <summary>
/// Logistic regression on which nodes are neighbours, without a second step along the edges: LINK (Zheleva and Getoor,
/// To join or not to join, 2009).
/// </summary>
/// <param name="Source">The graph.</param>
/// <param name="Penalties">Quadratic; the one with the best validation macro-F1 is taken.</param>
public sealed record LinkBaseline(GraphSource Source, params IReadOnlyList<double> Penalties) : Baseline
{
    public override string Name => "link";

    public override BaselinePredictions Run(ClassificationTask task, Func<string, string> input) =>
        new LinearBaseline(new AdjacencyVectors(Source.Read(input)), Penalties).Run(task, input);
}
