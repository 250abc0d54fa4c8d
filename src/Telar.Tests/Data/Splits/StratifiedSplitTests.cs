using FsCheck.Xunit;
using Telar.Data.Splits;

namespace Telar.Tests.Data.Splits;

public sealed class StratifiedSplitTests
{
    private static readonly StratifiedSplit Shares = new(Validation: 0.15, Test: 0.15, Folds: 5, Seed: 1);

    [Property(MaxTest = 50)]
    public void Every_group_has_one_place_whatever_the_order(byte[] sizes, int seed)
    {
        var items = sizes.Select((size, number) => new SplitItem($"{number}", $"{size % 3}", 1 + (size % 7))).ToArray();
        var expected = Shares.Assign(items);

        new Random(seed).Shuffle(items);
        var shuffled = Shares.Assign(items);

        Assert.Equal(items.Length, expected.Count);
        Assert.All(expected, pair => Assert.Equal(pair.Value, shuffled[pair.Key]));
        Assert.All(expected.Values, place => Assert.Equal(place.Split == Split.Test, place.Fold == Split.NoFold));
    }

    [Fact]
    public void Each_label_is_split_in_the_same_proportions()
    {
        var items = Enumerable.Range(0, 1000).Select(number => new SplitItem($"{number}", number < 900 ? "large" : "small")).ToList();

        var places = Shares.Assign(items);

        foreach (var label in items.GroupBy(item => item.Label))
        {
            var counts = label.CountBy(item => places[item.Group].Split).ToDictionary();
            Assert.InRange(counts[Split.Test], label.Count() * 0.14, label.Count() * 0.16);
            Assert.InRange(counts[Split.Validation], label.Count() * 0.14, label.Count() * 0.16);
            var folds = label.Select(item => places[item.Group].Fold).Where(fold => fold >= 0).CountBy(fold => fold).Select(pair => pair.Value).ToList();
            Assert.Equal(5, folds.Count);
            Assert.True(folds.Max() - folds.Min() <= 1);
        }
    }

    [Fact]
    public void Another_seed_gives_another_split()
    {
        var items = Enumerable.Range(0, 100).Select(number => new SplitItem($"{number}", "label")).ToList();

        Assert.NotEqual(TestSet(Shares), TestSet(Shares with { Seed = 2 }));

        List<string> TestSet(StratifiedSplit shares) =>
            [.. shares.Assign(items).Where(pair => pair.Value.Fold < 0).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
    }
}
