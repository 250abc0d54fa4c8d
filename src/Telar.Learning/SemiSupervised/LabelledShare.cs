namespace Telar.Learning.SemiSupervised;

/// <summary>
/// A share of the training rows that keeps its labels: of each class the same share, and one row at least. With one seed
/// a smaller share is part of a larger one. Depends on the rows and the seed, not on their order.
/// </summary>
/// <param name="Percent">Of the rows of each class, above 0 to 100.</param>
/// <param name="Seed">Of the draw.</param>
public sealed record LabelledShare(int Percent, int Seed)
{
    /// <summary>The ids that keep their labels, sorted.</summary>
    /// <param name="ids">Of the training rows.</param>
    /// <param name="labels">Class index of each.</param>
    public IReadOnlyList<string> Choose(IReadOnlyList<string> ids, IReadOnlyList<long> labels)
    {
        var random = new Random(Seed);
        var chosen = new List<string>();
        foreach (var rows in ids.Zip(labels).GroupBy(row => row.Second, row => row.First).OrderBy(rows => rows.Key))
        {
            var shuffled = rows.Order(StringComparer.Ordinal).ToArray();
            random.Shuffle(shuffled);
            chosen.AddRange(shuffled.Take(Math.Max(1, (int)Math.Round(shuffled.Length * Percent / 100.0))));
        }

        return [.. chosen.Order(StringComparer.Ordinal)];
    }
}
