namespace Telar.Learning.Generation;

/// <summary>
/// The share of real drawings that have a generated one near: nearer than their k-th nearest real neighbour (Naeem et al.
/// 2020, "Reliable fidelity and diversity metrics for generative models", with k = 5). Of as many drawings from the same
/// source about 1 - 2^-k would be covered.
/// </summary>
public static class Coverage
{
    public const int Neighbours = 5;

    /// <param name="real">Features of more than <see cref="Neighbours"/> real drawings.</param>
    /// <param name="drawn">Features of generated drawings.</param>
    public static double Of(IReadOnlyList<float[]> real, IReadOnlyList<float[]> drawn)
    {
        var covered = real.Count(one =>
        {
            // The nearest of all is the drawing itself.
            var radius = real.Select(other => SquaredDistance(one, other)).Order().ElementAt(Neighbours);
            return drawn.Any(other => SquaredDistance(one, other) < radius);
        });
        return (double)covered / real.Count;
    }

    internal static double SquaredDistance(float[] one, float[] other)
    {
        var sum = 0.0;
        for (var index = 0; index < one.Length; index++)
        {
            var difference = (double)one[index] - other[index];
            sum += difference * difference;
        }

        return sum;
    }
}
