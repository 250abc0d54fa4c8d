using FsCheck.Xunit;
using Telar.Data.Splits;

namespace Telar.Tests.Data.Splits;

public sealed class StratifiedSplitTests
{
    private static readonly StratifiedSplit Split = new(Validation: 0.15, Test: 0.15, Folds: 5, Seed: 1);

    [Property(MaxTest = 50)]
    public void Every_group_has_one_place_whatever_the_order(byte[] sizes, int seed)
    {
        var items = sizes.Select((size, number) => new SplitItem($"{number}", $"{size % 3}", 1 + (size % 7))).ToArray();
        var expected = Split.Assign(items);

        new Random(seed).Shuffle(items);
        var shuffled = Split.Assign(items);

        Assert.Equal(items.Length, expected.Count);
        Assert.All(expected, pair => Assert.Equal(pair.Value, shuffled[pair.Key]));
        Assert.All(expected.Values, place => Assert.Equal(place.Split == Telar.Data.Splits.Split.Test, place.Fold == Telar.Data.Splits.Split.NoFold));
    }

    [Fact]
    public void Each_label_is_split_in_the_same_proportions()
    {
        var items = Enumerable.Range(0, 1000).Select(number => new SplitItem($"{number}", number < 900 ? "large" : "small")).ToList();

        var places = Split.Assign(items);

        foreach (var label in items.GroupBy(item => item.Label))
        {
            var counts = label.CountBy(item => places[item.Group].Split).ToDictionary();
            Assert.InRange(counts[Telar.Data.Splits.Split.Test], label.Count() * 0.14, label.Count() * 0.16);
            Assert.InRange(counts[Telar.Data.Splits.Split.Validation], label.Count() * 0.14, label.Count() * 0.16);
            var folds = label.Select(item => places[item.Group].Fold).Where(fold => fold >= 0).CountBy(fold => fold).Select(pair => pair.Value).ToList();
            Assert.Equal(5, folds.Count);
            Assert.True(folds.Max() - folds.Min() <= 1);
        }
    }

    [Fact]
    public void Another_seed_gives_another_split()
    {
        var items = Enumerable.Range(0, 100).Select(number => new SplitItem($"{number}", "label")).ToList();

        Assert.NotEqual(TestSet(Split), TestSet(Split with { Seed = 2 }));

        List<string> TestSet(StratifiedSplit split) =>
            [.. split.Assign(items).Where(pair => pair.Value.Fold < 0).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
    }
}
