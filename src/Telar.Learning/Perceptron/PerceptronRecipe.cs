using Telar.Learning.Models;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Perceptron;

/// <summary>A multilayer perceptron over coordinates [B, d], numbers [B, n] and one categorical code [B].</summary>
public sealed record PerceptronRecipe : ModelRecipe
{
    public override string Kind => "perceptron";

    /// <summary>Units of each hidden layer.</summary>
    public required IReadOnlyList<int> Widths { get; init; }

    /// <summary>Random frequencies for the coordinates; 0 gives the network the plain coordinates only.</summary>
    public int Frequencies { get; init; }

    /// <summary>Deviation of the frequencies, the middle one where there are three.</summary>
    public double FrequencyScale { get; init; } = 1;

    /// <summary>Of the three deviations that the frequencies have in turn, the ratio of each to the one before; 1 for one deviation.</summary>
    public double FrequencySpread { get; init; } = 1;

    /// <summary>Length of the learned vector that stands for a code.</summary>
    public int EmbeddingSize { get; init; } = 4;

    public Activation Activation { get; init; } = Activation.Relu;

    public Initialization Initialization { get; init; } = Initialization.He;

    public bool BatchNormalization { get; init; } = true;

    public double Dropout { get; init; }

    public override Classifier Create(TaskShape shape, Func<string, string> input) => new PerceptronClassifier(this, shape);
}
