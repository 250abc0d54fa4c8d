namespace Telar.Reporting.Figures;

/// <summary>Gives neighbouring regions different colours (Welsh and Powell's greedy colouring).</summary>
public static class MapColoring
{
    /// <returns>A small whole number for each region.</returns>
    public static IReadOnlyDictionary<string, int> Of(string?[,] regions)
    {
        var neighbours = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        for (var row = 0; row < regions.GetLength(0); row++)
            for (var column = 0; column < regions.GetLength(1); column++)
            {
                Join(regions[row, column], row + 1 < regions.GetLength(0) ? regions[row + 1, column] : null);
                Join(regions[row, column], column + 1 < regions.GetLength(1) ? regions[row, column + 1] : null);
            }

        var colors = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (region, others) in neighbours.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var taken = others.Where(colors.ContainsKey).Select(other => colors[other]).ToHashSet();
            colors[region] = Enumerable.Range(0, taken.Count + 1).First(color => !taken.Contains(color));
        }

        return colors;

        void Join(string? one, string? other)
        {
            if (one is null)
                return;

            Of(one);
            if (other is null || other == one)
                return;

            Of(one).Add(other);
            Of(other).Add(one);
        }

        SortedSet<string> Of(string region) =>
            neighbours.TryGetValue(region, out var set) ? set : neighbours[region] = new SortedSet<string>(StringComparer.Ordinal);
    }
}
