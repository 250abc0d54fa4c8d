namespace Telar.Learning.Embeddings;

/// <summary>How word vectors are trained, apart from text and seed.</summary>
public sealed record EmbeddingRecipe(ContextMethod Method)
{
    /// <summary>Length of a vector.</summary>
    public int Dimensions { get; init; } = 64;

    /// <summary>Most neighbours on either side.</summary>
    public int Window { get; init; } = 5;

    /// <summary>Random words against each target.</summary>
    public int Negatives { get; init; } = 5;

    /// <summary>Share of the text above which a word is thinned out.</summary>
    public double Threshold { get; init; } = 1e-3;

    public required int Epochs { get; init; }

    /// <summary>Targets a step.</summary>
    public int BatchSize { get; init; } = 1024;

    /// <summary>Of the first epoch; falls linearly towards zero.</summary>
    public double LearningRate { get; init; } = 3e-3;
}
