using System.Runtime.Intrinsics;
using Telar.Learning.Numerics;

namespace Telar.Tests.Learning.Numerics;

public sealed class VectorMathTests
{
    // Of the bits of a float32 number; samples every size of number, from the least to the limit.
    private const int BitsApart = 4999;

    [Fact]
    public void The_exponential_is_that_of_the_library()
    {
        Assert.InRange(WorstError(VectorMath.Exponential, Math.Exp, limit: 87), 0, 2e-7);
    }

    [Fact]
    public void The_sigmoid_is_that_of_the_library()
    {
        Assert.InRange(WorstError(VectorMath.Sigmoid, x => 1 / (1 + Math.Exp(-x)), limit: 87), 0, 2.5e-7);
    }

    [Fact]
    public void The_hyperbolic_tangent_is_that_of_the_library()
    {
        Assert.InRange(WorstError(VectorMath.Tanh, Math.Tanh, limit: 1e6f), 0, 2e-7);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-0f, 1)]
    [InlineData(-1000, 1.18e-38)]
    [InlineData(float.NegativeInfinity, 1.18e-38)]
    [InlineData(1000, 2.4e38)]
    [InlineData(float.PositiveInfinity, 2.4e38)]
    [InlineData(float.NaN, double.NaN)]
    public void The_exponential_is_bounded_and_finite(float power, double expected)
    {
        var value = VectorMath.Exponential(Vector256.Create(power)).ToScalar();
        Assert.Equal(double.IsNaN(expected), float.IsNaN(value));
        Assert.True(double.IsNaN(expected) || Math.Abs((value / expected) - 1) < 0.01, $"{value}");
    }

    [Theory]
    [InlineData(0, 0.5f, 0)]
    [InlineData(float.PositiveInfinity, 1, 1)]
    [InlineData(1000, 1, 1)]
    [InlineData(-1000, 4e-39f, -1)]
    [InlineData(float.NaN, float.NaN, float.NaN)]
    public void Sigmoid_and_tangent_end_at_their_limits(float x, float sigmoid, float tangent)
    {
        Assert.Equal(sigmoid, VectorMath.Sigmoid(Vector256.Create(x)).ToScalar(), 1e-30f);
        Assert.Equal(tangent, VectorMath.Tanh(Vector256.Create(x)).ToScalar());
    }

    /// <summary>The largest relative error between minus and plus the limit.</summary>
    private static double WorstError(
        Func<Vector256<float>, Vector256<float>> function, Func<double, double> exact, float limit)
    {
        var worst = 0.0;
        for (var bits = 0; bits <= BitConverter.SingleToInt32Bits(limit); bits += BitsApart)
        {
            var x = BitConverter.Int32BitsToSingle(bits);
            var values = function(Vector256.Create(x, -x, x, x, x, x, x, -x));
            Assert.Equal((values[0], values[1]), (values[2], values[7]));
            worst = Math.Max(worst, Math.Max(Error(values[0], exact(x)), Error(values[1], exact(-x))));
        }

        return worst;
    }

    private static double Error(float value, double exact) => value == exact ? 0 : Math.Abs((value - exact) / exact);
}
