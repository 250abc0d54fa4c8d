namespace Telar.Learning.Embeddings;

/// <summary>Finds the words whose vectors point in the most similar directions.</summary>
public sealed class NearestWords
{
    private readonly WordVectors words;
    private readonly double[] lengths;

    public NearestWords(WordVectors words)
    {
        this.words = words;
        lengths = Array.ConvertAll(words.Vectors, vector => Math.Sqrt(Dot(vector, vector)));
    }

    /// <summary>The nearest other words by cosine, the nearest first; the more frequent of equals.</summary>
    public IReadOnlyList<NearWord> To(int word, int count) =>
    [
        .. Enumerable.Range(0, words.Words.Length)
            .Where(other => other != word)
            .Select(other => new NearWord(words.Words[other], Cosine(word, other)))
            .OrderByDescending(near => near.Cosine)
            .Take(count),
    ];

    private double Cosine(int one, int other) =>
        Dot(words.Vectors[one], words.Vectors[other]) / (lengths[one] * lengths[other]);

    private static double Dot(float[] left, float[] right)
    {
        // In order and in double: the sum must not depend on how wide the processor's registers are.
        var sum = 0.0;
        for (var index = 0; index < left.Length; index++)
            sum += (double)left[index] * right[index];
        return sum;
    }
}
