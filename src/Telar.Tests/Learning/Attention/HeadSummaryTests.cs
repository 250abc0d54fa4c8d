using Telar.Learning.Attention;
using Telar.Learning.Languages;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Attention;

[Collection(TorchTests.Name)]
public sealed class HeadSummaryTests
{
    // Words of two letters and of one.
    private static Examples Windows() => new(LetterRows.Of([2, 3, 4, 0]), tensor(new[] { 0L }));

    [Fact]
    public void Even_attention_is_what_counting_gives()
    {
        using var scope = NewDisposeScope();
        using var model = Create();

        var even = HeadSummary.Of(model, Windows())[0];

        Assert.Equal((0, 0), (even.Layer, even.Head));
        Assert.Equal(1 / 3.0, even.OwnPlace, 5);
        Assert.Equal(5 / 9.0, even.OwnWord, 5);
        Assert.Equal(8 / 9.0, even.Distance, 5);
        Assert.Equal(3, even.Places, 4);
    }

    [Fact]
    public void Heads_without_weights_attend_evenly()
    {
        using var scope = NewDisposeScope();
        using var model = Create();
        using (no_grad())
            foreach (var (_, weight) in model.named_parameters().Where(weight => weight.name.Contains("query", StringComparison.Ordinal)))
                weight.zero_();

        var heads = HeadSummary.Of(model, Windows());

        Assert.Equal([(0, 0), (1, 1), (1, 2)], heads.Select(head => (head.Layer, head.Head)));
        Assert.All(heads, head => Assert.Equal(heads[0].OwnWord, head.OwnWord, 5));
        Assert.All(heads, head => Assert.Equal(heads[0].Distance, head.Distance, 5));
        Assert.All(heads, head => Assert.Equal(3, head.Places, 4));
    }

    [Fact]
    public void Attention_that_chooses_reads_fewer_places()
    {
        using var scope = NewDisposeScope();
        using var model = Create();
        using (no_grad())
            foreach (var (_, weight) in model.named_parameters().Where(weight => weight.name.Contains("query", StringComparison.Ordinal)))
                weight.mul_(100);

        var heads = HeadSummary.Of(model, Windows());

        Assert.All(heads.Skip(1), head => Assert.InRange(head.Places, 1, 2.9));
    }

    [Fact]
    public void A_window_has_each_weight_in_its_place()
    {
        using var scope = NewDisposeScope();
        using var model = Create();
        var row = Windows();

        var window = AttendedWindow.Of(model, new Window("one", "ab c", "abc"), row, ["abc", "other", "third"]);

        Assert.Equal("ab c ", window.Letters);
        Assert.Equal(2 * 3 * 3, window.Weights.Count);
        var weights = model.Attention(row.Features)[0];
        Assert.All(window.Weights, weight => Assert.Equal(
            weights[0, weight.Head - 1, weight.Reading, weight.Read].item<float>(), weight.Weight));
    }

    private static TransformerClassifier Create()
    {
        manual_seed(4);
        var model = (TransformerClassifier)new TransformerRecipe { Size = 8, Heads = 2, Hidden = 8 }.Create(LetterRows.Shape, path => path);
        model.eval();
        return model;
    }
}
