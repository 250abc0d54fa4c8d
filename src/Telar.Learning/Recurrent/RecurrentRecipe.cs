using Telar.Learning.Embeddings;
using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Recurrent;

/// <summary>
/// A recurrent network over words [B, T] and the subwords of each [B, T, S]: a vector a word, the recurrent
/// layers, and the maximum of each of the last one's units over the words.
/// </summary>
public sealed record RecurrentRecipe : ModelRecipe
{
    public override string Kind => "recurrent";

    /// <summary>Trained vectors that the words' vectors start from, project-relative; null starts at random.</summary>
    public string? Vectors { get; init; }

    /// <summary>
    /// Length of a word's own vector; that of <see cref="Vectors"/> where there are any; 0 gives the network
    /// subwords only.
    /// </summary>
    public int WordSize { get; init; } = 64;

    /// <summary>Length of the vector that a word's subwords add up to; 0 gives the network whole words only.</summary>
    public int SubwordSize { get; init; }

    public RecurrentCell Cell { get; init; } = RecurrentCell.Gru;

    /// <summary>Recurrent layers, each over the states of the one before.</summary>
    public int Layers { get; init; } = 1;

    /// <summary>Units of each layer in each direction.</summary>
    public int Units { get; init; } = 64;

    /// <summary>Whether each layer also reads from the end.</summary>
    public bool Bidirectional { get; init; } = true;

    /// <summary>Of each recurrent layer's inputs and of the pooled units.</summary>
    public double Dropout { get; init; } = 0.3;

    /// <summary>Probability that a training word is made unknown; unknown words then have a learned vector.</summary>
    public double WordDropout { get; init; } = 0.15;

    public Initialization Initialization { get; init; } = Initialization.Xavier;

    public override IReadOnlyList<string> Inputs => Vectors is null ? [] : [Vectors];

    public override ModelRecipe WithoutInputs() => this with { Vectors = null };

    public override Classifier Create(TaskShape shape, Func<string, string> input) =>
        new RecurrentClassifier(this, shape, Vectors is null ? null : WordVectors.Read(input(Vectors)));
}
