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

    /// <summary>Of the hidden vectors.</summary>
    public double Dropout { get; init; }

    /// <summary>
    /// Whether the first layer tells a node its own identity beside those of its neighbours. With few labels a network learns
    /// the labelled nodes by heart through it, and for the others it means nothing. A perceptron knows nothing else.
    /// </summary>
    public bool OwnIdentity { get; init; } = true;

    public override IReadOnlyList<string> Inputs => Source.Inputs;

    public override Classifier Create(TaskShape shape, Func<string, string> input) =>
        new NodeClassifier(this, Source.Read(input), shape.Classes);
}
