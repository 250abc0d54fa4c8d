using Telar.Learning.Embeddings;
using Telar.Learning.Models;
using Telar.Learning.Recurrent;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Tagging;

/// <summary>
/// A recurrent network that reads a sentence in both directions, over vectors of its words and over what another one
/// makes of their letters, and tells the part of speech at one place (Plank, Søgaard and Goldberg 2016).
/// </summary>
public sealed record TaggingRecipe : ModelRecipe
{
    public override string Kind => "tagger";

    /// <summary>Trained vectors that the words' vectors start from, project-relative; null starts at random.</summary>
    public string? Vectors { get; init; }

    /// <summary>Length of a word's own vector; that of <see cref="Vectors"/> where there are any.</summary>
    public int WordSize { get; init; } = 64;

    /// <summary>Length of a letter's vector.</summary>
    public int CharacterSize { get; init; } = 24;

    /// <summary>Units in each direction that read letters; 0 gives the network whole words only.</summary>
    public int CharacterUnits { get; init; } = 32;

    public RecurrentCell Cell { get; init; } = RecurrentCell.Gru;

    /// <summary>Units in each direction that read words.</summary>
    public int Units { get; init; } = 64;

    /// <summary>Of the inputs of the layer that reads words, and of its state.</summary>
    public double Dropout { get; init; } = 0.3;

    /// <summary>Probability that a training word is made unknown, so that its letters have to speak for it.</summary>
    public double WordDropout { get; init; } = 0.15;

    public Initialization Initialization { get; init; } = Initialization.Xavier;

    public override IReadOnlyList<string> Inputs => Vectors is null ? [] : [Vectors];

    public override ModelRecipe WithoutInputs() => this with { Vectors = null };

    public override Classifier Create(TaskShape shape, Func<string, string> input) =>
        new TaggingClassifier(this, shape, Vectors is null ? null : WordVectors.Read(input(Vectors)));
}
