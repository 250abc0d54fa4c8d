using FsCheck;
using FsCheck.Xunit;
using Telar.Learning.Convolution;
using Telar.Tests.Learning.Fixtures;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class ConvolutionFunctionTests
{
    [Property(MaxTest = 60)]
    public void Values_and_gradients_are_those_of_Torch(PositiveInt seed, bool hasBias)
    {
        using var scope = NewDisposeScope();
        manual_seed(seed.Get);
        var random = new Random(seed.Get);
        // Maps smaller and larger than the filters, and channels that fill no vector.
        var (size, stride) = (random.Next(1, 4), random.Next(1, 4));
        var padding = random.Next(size);
        var (inputs, outputs) = (random.Next(1, 40), random.Next(1, 40));
        var maps = randn([random.Next(1, 20), inputs, random.Next(3, 8), random.Next(3, 8)], requires_grad: true);
        var weight = randn([outputs, inputs, size, size], requires_grad: true);
        var bias = hasBias ? randn([outputs], requires_grad: true) : null;

        var mine = Convolve(maps, weight, bias, stride, padding);
        // In double precision: on some processors Torch's own in single precision is wrong (docs/numerics.md).
        var theirs = nn.functional.conv2d(
            maps.to(ScalarType.Float64), weight.to(ScalarType.Float64), bias?.to(ScalarType.Float64), [stride, stride], [padding, padding]);
        AssertClose(theirs, mine);

        var above = randn_like(mine);
        Tensor[] all = bias is null ? [maps, weight] : [maps, weight, bias];
        Assert.All(
            autograd.grad([theirs], all, [above.to(ScalarType.Float64)]).Zip(autograd.grad([mine], all, [above])),
            pair => AssertClose(pair.First, pair.Second));
    }

    [Fact]
    public void A_picture_has_the_same_bits_alone_as_among_others()
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        var (maps, weight) = (randn(13, 40, 6, 6), randn(33, 40, 3, 3));
        var alone = Convolve(maps[7..8], weight, null, 2, 1);
        Assert.True(Convolve(maps, weight, null, 2, 1)[7..8].equal(alone).all().item<bool>());
    }

    [Fact]
    public void Each_number_is_one_chain_of_fused_multiply_adds()
    {
        using var scope = NewDisposeScope();
        manual_seed(5);
        var (maps, weight) = (randn(1, 20, 5, 5), randn(4, 20, 3, 3));
        var result = Convolve(maps, weight, null, 1, 1);
        var chain = 0f;
        // The filter over the corner: its first row and column lie on the padding.
        for (var (y, x) = (0, 0); y < 2; (y, x) = x == 1 ? (y + 1, 0) : (y, 1))
            for (var input = 0; input < 20; input++)
                chain = MathF.FusedMultiplyAdd(maps[0, input, y, x].item<float>(), weight[2, input, y + 1, x + 1].item<float>(), chain);
        Assert.Equal(chain, result[0, 2, 0, 0].item<float>());
    }

    [Fact]
    public void Outputs_that_see_zeros_alone_are_refused()
    {
        using var scope = NewDisposeScope();
        Assert.Throws<ArgumentOutOfRangeException>(() => Convolve(randn(1, 2, 3, 3), randn(2, 2, 1, 1), null, 1, 1));
    }

    [Fact]
    public void Tensors_do_not_pile_up_over_steps()
    {
        using var outer = NewDisposeScope();
        var weight = randn([4, 3, 3, 3], requires_grad: true);
        void Step()
        {
            using var scope = NewDisposeScope();
            Convolve(randn([2, 3, 6, 6], requires_grad: true), weight, null, 2, 1).sum().backward();
            weight.grad = null;
        }

        Step();
        var before = LiveTensors.OfThisThread;
        for (var step = 0; step < 20; step++)
            Step();
        Assert.Equal(before, LiveTensors.OfThisThread);
    }

    private static Tensor Convolve(Tensor maps, Tensor weight, Tensor? bias, int stride, int padding) =>
        ConvolutionFunction.Of(maps.permute(2, 3, 0, 1), weight, bias, stride, padding).permute(2, 3, 0, 1);

    private static void AssertClose(Tensor expected, Tensor actual)
    {
        Assert.Equal(expected.shape, actual.shape);
        Assert.True(actual.to(expected.dtype).allclose(expected, rtol: 1e-4, atol: 1e-3));
    }
}
