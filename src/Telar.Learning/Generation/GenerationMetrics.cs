using Telar.Learning.Evaluation;

namespace Telar.Learning.Generation;

/// <summary>The content of a generator's metrics file: the fields of <see cref="Metrics"/>, and what drawings are judged by.</summary>
public sealed record GenerationMetrics
{
    public required string Experiment { get; init; }

    public required string Title { get; init; }

    public required int Classes { get; init; }

    public required RowCounts Rows { get; init; }

    /// <summary>Height and width of a drawing in pixels.</summary>
    public required int Side { get; init; }

    /// <summary>Trainable weights of the generator.</summary>
    public required long Parameters { get; init; }

    /// <summary>Trainable weights of the discriminator.</summary>
    public required long DiscriminatorParameters { get; init; }

    /// <summary>Trainable weights of the classifiers that learn from drawings.</summary>
    public required long ClassifierParameters { get; init; }

    public required int Epochs { get; init; }

    /// <summary>Of each network.</summary>
    public required long Steps { get; init; }

    /// <summary>The real test rows, by classifiers that were trained on generated drawings (Ravuri and Vinyals 2019).</summary>
    public required TestScores Test { get; init; }

    public required SummaryScores Validation { get; init; }

    /// <summary>
    /// <c>real</c>: the test rows, by the same classifiers trained on real drawings. <c>named</c>: generated drawings, by the
    /// deployed classifier; the truth is the class that was asked for. <c>heldOut</c>: the test rows, by the same.
    /// <c>normalized</c> and <c>plain</c>: drawings of generators that learned for as long as the control did, with and
    /// without spectral normalisation, by the same.
    /// </summary>
    public required IReadOnlyDictionary<string, TestScores> Protocols { get; init; }

    public required IReadOnlyDictionary<string, BaselineScores> Baselines { get; init; }

    public required FrechetScores Frechet { get; init; }

    public required CoverageScores Coverage { get; init; }

    public required NearestScores Nearest { get; init; }

    public required ControlScores Control { get; init; }
}
