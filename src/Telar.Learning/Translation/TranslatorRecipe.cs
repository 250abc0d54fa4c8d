using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Translation;

/// <summary>
/// A recurrent network that reads a sentence in both directions, and another one that reads what is translated so far and
/// attends to the states of the first to say the next piece (Luong, Pham and Manning 2015, global attention).
/// </summary>
public sealed record TranslatorRecipe : ModelRecipe
{
    public override string Kind => "translator";

    /// <summary>Length of a piece's vector, in either language.</summary>
    public int PieceSize { get; init; } = 64;

    /// <summary>Units that read the sentence, in each direction, and units that read its translation.</summary>
    public int Units { get; init; } = 64;

    /// <summary>Of the inputs of both layers and of what the output layer reads.</summary>
    public double Dropout { get; init; } = 0.1;

    public Initialization Initialization { get; init; } = Initialization.Xavier;

    public override Classifier Create(TaskShape shape, Func<string, string> input) => new TranslatorClassifier(this, shape);
}
