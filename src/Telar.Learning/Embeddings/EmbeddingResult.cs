namespace Telar.Learning.Embeddings;

/// <summary>What a training of vectors leaves behind.</summary>
/// <param name="Vectors">Of all words of the text.</param>
/// <param name="History">One record an epoch.</param>
public sealed record EmbeddingResult(WordVectors Vectors, IReadOnlyList<EmbeddingEpoch> History);
