namespace Telar.Reporting.Results;

/// <summary>Two classes that are taken for each other.</summary>
/// <param name="First">The one that sorts first.</param>
/// <param name="Second">The other one.</param>
/// <param name="Share">Of all predictions for rows of both, those that name the other one.</param>
public sealed record ConfusedPair(string First, string Second, double Share)
{
    /// <summary>The pairs of largest share, the first by name of equals.</summary>
    public static IReadOnlyList<ConfusedPair> Worst(Predictions predictions, int most)
    {
        var support = predictions.Truth.CountBy(label => label).ToDictionary();
        return
        [
            .. predictions.Truth.Zip(predictions.Predicted)
                .Where(row => row.First != row.Second)
                .CountBy(row => string.CompareOrdinal(row.First, row.Second) < 0 ? row : (row.Second, row.First))
                .Select(pair => new ConfusedPair(
                    pair.Key.Item1,
                    pair.Key.Item2,
                    (double)pair.Value / (support.GetValueOrDefault(pair.Key.Item1) + support.GetValueOrDefault(pair.Key.Item2))))
                .OrderByDescending(pair => pair.Share)
                .ThenBy(pair => pair.First, StringComparer.Ordinal)
                .ThenBy(pair => pair.Second, StringComparer.Ordinal)
                .Take(most),
        ];
    }
}
