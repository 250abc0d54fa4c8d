using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Graphs;

/// <summary>A network over the nodes of a graph, whose only feature is which node each is (one-hot).</summary>
/// <param name="Source">The graph.</param>
public sealed record NodeRecipe(GraphSource Source) : ModelRecipe
{
    public override string Kind => "node classifier";

    public required GraphLayer Layer { get; init; }

    /// <summary>Units of each hidden layer.</summary>
    public required IReadOnlyList<int> Widths { get; init; }

    /// <summary>Of the inputs of every layer.</summary>
    public double Dropout { get; init; }

    public override IReadOnlyList<string> Inputs => Source.Inputs;

    public override Classifier Create(TaskShape shape, Func<string, string> input) =>
        new NodeClassifier(this, Source.Read(input), shape.Classes);
}
