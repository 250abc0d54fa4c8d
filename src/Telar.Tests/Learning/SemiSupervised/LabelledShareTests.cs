using FsCheck.Xunit;
using Telar.Learning.SemiSupervised;

namespace Telar.Tests.Learning.SemiSupervised;

public sealed class LabelledShareTests
{
    // Three classes of 200, 30 and 4 rows.
    private static readonly long[] Labels = [.. Enumerable.Repeat(0L, 200), .. Enumerable.Repeat(1L, 30), .. Enumerable.Repeat(2L, 4)];
    private static readonly string[] Ids = [.. Labels.Select((_, row) => $"row-{row:D3}")];

    [Theory]
    [InlineData(5, 10, 2, 1)]
    [InlineData(10, 20, 3, 1)]
    [InlineData(100, 200, 30, 4)]
    public void Each_class_keeps_its_share_and_one_row_at_least(int percent, params int[] expected)
    {
        var chosen = new LabelledShare(percent, Seed: 1).Choose(Ids, Labels);
        Assert.Equal(expected, chosen.CountBy(id => Labels[Ids.IndexOf(id)]).OrderBy(label => label.Key).Select(label => label.Value));
    }

    [Property]
    public bool A_smaller_share_is_part_of_a_larger_one(int seed) =>
        !new LabelledShare(5, seed).Choose(Ids, Labels).Except(new LabelledShare(10, seed).Choose(Ids, Labels)).Any();

    [Property]
    public bool The_order_of_the_rows_does_not_matter(int seed)
    {
        var share = new LabelledShare(10, 1);
        int[] order = [.. Enumerable.Range(0, Ids.Length)];
        new Random(seed).Shuffle(order);
        return share.Choose(Ids, Labels).SequenceEqual(
            share.Choose([.. order.Select(row => Ids[row])], [.. order.Select(row => Labels[row])]));
    }

    [Fact]
    public void Another_seed_chooses_other_rows() =>
        Assert.NotEqual(new LabelledShare(10, 1).Choose(Ids, Labels), new LabelledShare(10, 2).Choose(Ids, Labels));
}
