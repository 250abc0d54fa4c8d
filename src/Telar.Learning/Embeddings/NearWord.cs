namespace Telar.Learning.Embeddings;

/// <summary>A word near another one.</summary>
/// <param name="Word">The word.</param>
/// <param name="Cosine">Of the angle between the two vectors.</param>
public sealed record NearWord(string Word, double Cosine);
