using Telar.Learning.Embeddings;
using Telar.Learning.Recurrent;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Recurrent;

[Collection(TorchTests.Name)]
public sealed class EmbeddingSumTests
{
    private const int Codes = 9;

    [Theory]
    [InlineData(16)]
    [InlineData(5)]
    public void Values_and_gradients_are_those_of_torch(int size)
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        using var theirs = nn.EmbeddingBag(Codes, size, mode: EmbeddingBagMode.Sum, padding_index: Vocabulary.Padding);
        using var ours = new Parameter(theirs.weight!.detach().clone());
        // Strided, with codes that come back within a bag and between bags, and padding.
        var bags = randint(0, Codes, [4, 7], ScalarType.Int64).t();
        bags[2].fill_(Vocabulary.Padding);
        var weight = randn(7, size);

        var (our, their) = (EmbeddingSum.Of(ours, bags), theirs.call(bags));
        (our * weight).sum().backward();
        (their * weight).sum().backward();

        AssertNear(their, our);
        AssertNear(theirs.weight!.grad!, ours.grad!);
        Assert.Equal(0, ours.grad![Vocabulary.Padding].abs().max().item<float>());
    }

    [Fact]
    public void A_gradient_that_is_spread_without_memory_of_its_own_is_taken()
    {
        using var scope = NewDisposeScope();
        using var rows = new Parameter(ones(Codes, 3));
        EmbeddingSum.Of(rows, tensor(new long[,] { { 1, 2, 2 }, { 2, 0, 0 } })).sum().backward();
        Assert.Equal([0f, 1f, 3f, 0f], rows.grad!.select(1, 0).narrow(0, 0, 4).data<float>().ToArray());
    }

    [Fact]
    public void Without_gradients_it_says_the_same_and_is_no_part_of_a_graph()
    {
        using var scope = NewDisposeScope();
        using var rows = new Parameter(randn(Codes, 8));
        var bags = tensor(new long[,] { { 3, 1, 0 } });
        using var free = no_grad();
        var sums = EmbeddingSum.Of(rows, bags);
        Assert.False(sums.requires_grad);
        AssertNear(rows[3] + rows[1], sums[0]);
    }

    [Fact]
    public void A_code_beyond_the_rows_is_an_error()
    {
        using var scope = NewDisposeScope();
        using var rows = new Parameter(randn(Codes, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmbeddingSum.Of(rows, tensor(new long[,] { { Codes } })));
    }

    [Fact]
    public void Steps_leave_no_tensors_behind()
    {
        using var rows = new Parameter(randn(Codes, 8));
        using var bags = randint(0, Codes, [5, 4], ScalarType.Int64);
        var before = 0L;
        for (var step = 0; step < 4; step++)
        {
            using (NewDisposeScope())
                EmbeddingSum.Of(rows, bags).sum().backward();
            // The first step makes the gradient.
            if (step == 0)
                before = LiveTensors.OfThisThread;
        }

        Assert.Equal(before, LiveTensors.OfThisThread);
        rows.grad = null;
    }

    private static void AssertNear(Tensor expected, Tensor actual) =>
        Assert.InRange((expected - actual).abs().max().item<float>(), 0, 1e-5);
}
