using Telar.Learning.Languages;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Languages;

[Collection(TorchTests.Name)]
public sealed class RandomCropTests
{
    // Windows of 4, 2 and 1 words, 500 of each; a word's two subwords are the word and its tenfold.
    private static IReadOnlyList<Tensor> Windows()
    {
        var words = tensor(new long[,] { { 2, 3, 4, 5 }, { 6, 7, 0, 0 }, { 8, 0, 0, 0 } }).repeat_interleave(500, 0);
        return [words, stack([words, words * 10], 2)];
    }

    [Fact]
    public void What_remains_is_a_run_of_the_window()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var cropped = new RandomCrop(1).Apply(Windows())[0];
        var runs = Enumerable.Range(0, 500).Select(row => string.Concat(cropped[row].data<long>().ToArray())).Distinct();
        Assert.Equal(
            ["2000", "2300", "2340", "2345", "3000", "3400", "3450", "4000", "4500", "5000"], runs.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_length_is_as_probable()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var lengths = new RandomCrop(1).Apply(Windows())[0].ne(0).sum(1);
        Assert.Equal(1, lengths.min().item<long>());
        foreach (var length in new[] { 1, 2, 3, 4 })
            Assert.InRange(lengths.narrow(0, 0, 500).eq(length).sum().item<long>(), 90, 160);
    }

    [Fact]
    public void Subwords_move_with_their_words()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var cropped = new RandomCrop(0.5).Apply(Windows());
        Assert.True(cropped[1].select(2, 0).eq(cropped[0]).all().item<bool>());
        Assert.True(cropped[1].select(2, 1).eq(cropped[0] * 10).all().item<bool>());
    }

    [Fact]
    public void The_share_decides_how_many_are_cut()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var windows = Windows();
        Assert.True(new RandomCrop(0).Apply(windows)[0].eq(windows[0]).all().item<bool>());

        // A cut keeps all four words in a quarter of the cases.
        var changed = new RandomCrop(0.4).Apply(windows)[0].ne(windows[0]).any(1).narrow(0, 0, 500);
        Assert.InRange(changed.sum().item<long>(), 110, 190);
    }
}
