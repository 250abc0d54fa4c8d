using Telar.Learning.Languages;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Languages;

[Collection(TorchTests.Name)]
public sealed class WordCropTests
{
    // Words of 2, 1 and 3 letters; then one word of 2. 500 windows of each; the letters are numbered, and so are their tenfold.
    private static IReadOnlyList<Tensor> Windows()
    {
        var words = tensor(new long[,] { { 1, 1, 2, 3, 3, 3 }, { 1, 1, 0, 0, 0, 0 } }).repeat_interleave(500, 0);
        var letters = arange(1, 7) * words.ne(0);
        return [words, stack([letters, letters * 10], 2)];
    }

    [Fact]
    public void What_remains_is_a_run_of_whole_words()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var letters = new WordCrop(1).Apply(Windows())[1].select(2, 0);
        var runs = Enumerable.Range(0, 1000).Select(row => string.Concat(letters[row].data<long>().ToArray())).Distinct();
        Assert.Equal(["120000", "123000", "123456", "300000", "345600", "456000"], runs.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_moves_with_its_letter()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        var cropped = new WordCrop(0.5).Apply(Windows());
        var letters = cropped[1].select(2, 0);
        Assert.True(cropped[1].select(2, 1).eq(letters * 10).all().item<bool>());
        Assert.True(cropped[0].ne(0).eq(letters.ne(0)).all().item<bool>());
    }

    [Fact]
    public void Without_a_share_nothing_is_cut()
    {
        using var scope = NewDisposeScope();
        var windows = Windows();
        Assert.True(new WordCrop(0).Apply(windows)[1].eq(windows[1]).all().item<bool>());
    }
}
