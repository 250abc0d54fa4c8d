using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Attention;

/// <summary>
/// The encoder of a transformer (Vaswani et al. 2017) over the letters of a window, each given as the runs that end with
/// it, int64 [B, T, R]; the mean of its states over the letters names the class.
/// </summary>
public sealed record TransformerRecipe : ModelRecipe
{
    public override string Kind => "transformer";

    /// <summary>Length of the vector of a run, and of the state at a letter; even, and a multiple of <see cref="Heads"/>.</summary>
    public int Size { get; init; } = 64;

    public int Layers { get; init; } = 1;

    public int Heads { get; init; } = 4;

    /// <summary>Units of the dense layer between those of <see cref="Size"/>.</summary>
    public int Hidden { get; init; } = 128;

    public PositionEncoding Positions { get; init; } = PositionEncoding.Sinusoidal;

    /// <summary>Of the inputs, of what each layer adds, and of the mean.</summary>
    public double Dropout { get; init; } = 0.1;

    public override Classifier Create(TaskShape shape, Func<string, string> input) => new TransformerClassifier(this, shape);
}
