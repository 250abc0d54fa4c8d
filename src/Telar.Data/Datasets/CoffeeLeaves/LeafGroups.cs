namespace Telar.Data.Datasets.CoffeeLeaves;

/// <summary>
/// Leaves that must not be parted by a split: a leaf with all its crops, and leaves of which the source has the very
/// same crop under two numbers, which then are photographs of one leaf.
/// </summary>
internal static class LeafGroups
{
    /// <summary>The group of each leaf; its name is the leaf that sorts first.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<LeafCrop> crops)
    {
        var parents = crops.Select(crop => crop.Leaf).Distinct().ToDictionary(leaf => leaf);
        foreach (var same in crops.GroupBy(crop => Convert.ToBase64String(crop.Encoded)))
        {
            var roots = same.Select(crop => Root(crop.Leaf)).Distinct().Order(StringComparer.Ordinal).ToList();
            foreach (var root in roots)
                parents[root] = roots[0];
        }

        return parents.Keys.ToDictionary(leaf => leaf, Root);

        string Root(string leaf)
        {
            while (parents[leaf] != leaf)
                leaf = parents[leaf];
            return leaf;
        }
    }
}
