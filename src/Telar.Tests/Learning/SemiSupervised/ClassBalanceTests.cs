using Telar.Learning.SemiSupervised;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.SemiSupervised;

[Collection(TorchTests.Name)]
public sealed class ClassBalanceTests : IDisposable
{
    private readonly DisposeScope scope = NewDisposeScope();

    public void Dispose() => scope.Dispose();

    [Fact]
    public void Every_class_gets_its_share_and_every_row_a_sum_of_one()
    {
        manual_seed(1);
        var shares = tensor(new float[] { 0.6f, 0.3f, 0.1f });
        var balanced = ClassBalance.Of(rand(500, 3), shares);
        Assert.True(balanced.mean([0]).allclose(shares, rtol: 1e-3));
        Assert.True(balanced.sum(1).allclose(ones(500)));
    }

    [Fact]
    public void A_small_class_gets_back_the_rows_that_are_most_its_own()
    {
        // The large class leads in every row; the small one is due two of four.
        var found = tensor(new float[] { 0.9f, 0.1f, 0.8f, 0.2f, 0.6f, 0.4f, 0.55f, 0.45f }).reshape(4, 2);
        Assert.Equal([0, 0, 1, 1], ClassBalance.Of(found, tensor(new float[] { 0.5f, 0.5f })).argmax(1).data<long>().ToArray());
    }

    [Fact]
    public void Rows_that_nothing_has_reached_follow_the_shares()
    {
        var found = tensor(new float[] { 1, 0, 0, 1, 0, 0 }).reshape(3, 2);
        var balanced = ClassBalance.Of(found, tensor(new float[] { 0.5f, 0.5f }));
        Assert.True(balanced[2].allclose(tensor(new float[] { 0.5f, 0.5f })));
        Assert.True(balanced[0].allclose(tensor(new float[] { 1, 0 })));
    }
}
