using Telar.Learning.SemiSupervised;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.SemiSupervised;

[Collection(TorchTests.Name)]
public sealed class LabelPropagationTests : IDisposable
{
    private static readonly LabelPropagation Propagation = new() { Neighbours = 2, Steps = 300 };

    private readonly DisposeScope scope = NewDisposeScope();

    public void Dispose() => scope.Dispose();

    [Fact]
    public void Between_two_labels_on_a_line_probability_falls_from_one_to_the_other()
    {
        // Places 0 and 8 are labelled, 1 to 7 are not: the harmonic solution is a straight line, of which the ratio is squared.
        var found = Propagation.Run(Line(0, 8), tensor(new long[] { 0, 1 }), Line(1, 2, 3, 4, 5, 6, 7), classes: 2);
        var first = found.select(1, 0).data<float>().ToArray();

        Assert.Equal(0.5, first[3], 3);
        Assert.Equal(first.OrderDescending(), first);
        for (var place = 0; place < 7; place++)
            Assert.Equal(1, first[place] + first[6 - place], 3);
        Assert.True(found.sum(1).allclose(ones(7)));
    }

    [Fact]
    public void Labels_go_along_rows_and_not_across_a_gap()
    {
        // The row at 4 is nearer to the label at 6 than to the one at 0, but a chain of rows leads to it from 0.
        var found = new LabelPropagation { Neighbours = 1, Steps = 300 }
            .Run(Line(0, 6), tensor(new long[] { 0, 1 }), Line(1, 1.9f, 2.7f, 3.4f, 4, 6.1f, 6.2f, 6.3f, 6.4f, 6.5f), classes: 2);
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1, 1], found.argmax(1).data<long>().ToArray());
    }

    private static Tensor Line(params float[] places) => tensor(places).unsqueeze(1);
}
