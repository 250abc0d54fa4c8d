using MathNet.Numerics.LinearAlgebra;
using Telar.Learning.Adversarial;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Adversarial;

[Collection(TorchTests.Name)]
public sealed class SpectralWeightTests : IDisposable
{
    private readonly TorchSharp.DisposeScope scope = NewDisposeScope();

    public SpectralWeightTests() => manual_seed(6);

    [Theory]
    [InlineData(new long[] { 5, 7 })]
    [InlineData(new long[] { 1, 12 })]
    [InlineData(new long[] { 6, 3, 4, 4 })]
    public void The_largest_singular_value_becomes_one(long[] shape)
    {
        using var weight = new SpectralWeight(shape, isNormalized: true);
        for (var step = 0; step < 200; step++)
            weight.Value();

        Assert.Equal(1, LargestSingularValue(weight.Value()), 4);
    }

    [Fact]
    public void Directions_stay_and_only_the_scale_changes()
    {
        using var weight = new SpectralWeight([4, 6], isNormalized: true);
        var original = weight.parameters().Single();
        var ratio = (weight.Value() / original).detach();
        Assert.Equal(ratio.max().item<float>(), ratio.min().item<float>(), 4);
    }

    [Fact]
    public void The_vector_of_the_iteration_is_saved_and_stays_while_nothing_is_trained()
    {
        using var weight = new SpectralWeight([4, 6], isNormalized: true);
        weight.eval();
        var before = weight.ToBytes();
        weight.Value();
        Assert.Equal(before, weight.ToBytes());

        weight.train();
        weight.Value();
        Assert.NotEqual(before, weight.ToBytes());
    }

    [Fact]
    public void The_gradient_is_that_of_a_quotient()
    {
        using var weight = new SpectralWeight([3, 5], isNormalized: true);
        for (var step = 0; step < 200; step++)
            weight.Value();
        weight.eval();
        var parameter = weight.parameters().Single();
        var direction = randn(3, 5);
        (weight.Value() * direction).sum().backward();
        var gradient = parameter.grad!.clone();

        // Along the weight itself nothing changes: it is divided out again.
        Assert.Equal(0, (gradient * parameter).sum().item<float>(), 3);

        const double Distance = 1e-3;
        var moved = randn(3, 5);
        using (no_grad())
        {
            parameter.add_(moved, Distance);
            var above = (weight.Value() * direction).sum().item<float>();
            parameter.add_(moved, -2 * Distance);
            var below = (weight.Value() * direction).sum().item<float>();
            var expected = (gradient * moved).sum().item<float>();
            Assert.Equal(expected, (above - below) / (2 * Distance), Math.Max(0.3, 0.02 * Math.Abs(expected)));
        }
    }

    [Fact]
    public void Without_normalization_the_weight_is_left_as_it_is()
    {
        using var weight = new SpectralWeight([4, 6], isNormalized: false);
        Assert.Equal(weight.parameters().Single().data<float>().ToArray(), weight.Value().data<float>().ToArray());
    }

    public void Dispose() => scope.Dispose();

    private static double LargestSingularValue(Tensor weight)
    {
        var matrix = weight.detach().flatten(1);
        return Matrix<double>.Build.Dense(
            (int)matrix.shape[0], (int)matrix.shape[1], (row, column) => matrix[row, column].item<float>()).Svd().S[0];
    }
}
