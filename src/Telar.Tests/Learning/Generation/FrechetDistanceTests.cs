using FsCheck.Xunit;
using MathNet.Numerics.LinearAlgebra;
using Telar.Learning.Generation;

namespace Telar.Tests.Learning.Generation;

public sealed class FrechetDistanceTests
{
    [Property]
    public bool On_a_line_it_is_the_squared_difference_of_means_and_of_deviations(short mean, short otherMean, byte deviation, byte otherDeviation)
    {
        var expected = Math.Pow(mean - otherMean, 2) + Math.Pow(deviation - otherDeviation, 2);
        var distance = FrechetDistance.Between(
            Normal([mean], [[Math.Pow(deviation, 2)]]), Normal([otherMean], [[Math.Pow(otherDeviation, 2)]]));
        return Math.Abs(distance - expected) <= 1e-9 * (1 + expected);
    }

    [Fact]
    public void Of_covariances_with_common_axes_it_is_the_sum_over_the_axes()
    {
        // Both are turned by the same angle.
        var turn = Turn(0.7);
        var one = turn * Matrix<double>.Build.DenseOfDiagonalArray([4, 9]) * turn.Transpose();
        var other = turn * Matrix<double>.Build.DenseOfDiagonalArray([1, 16]) * turn.Transpose();
        Assert.Equal(1 + 1 + 25, FrechetDistance.Between(Normal([0, 0], one), Normal([3, 4], other)), 9);
    }

    [Fact]
    public void Of_two_dimensions_it_follows_the_closed_form_of_the_trace()
    {
        // tr (AB)^½ = (tr AB + 2 (det AB)^½)^½ for positive 2 x 2 matrices.
        var one = Matrix<double>.Build.DenseOfArray(new[,] { { 2.0, 0.6 }, { 0.6, 1.0 } });
        var other = Matrix<double>.Build.DenseOfArray(new[,] { { 1.0, -0.3 }, { -0.3, 3.0 } });
        var product = one * other;
        var root = Math.Sqrt(product.Trace() + (2 * Math.Sqrt(product.Determinant())));
        var expected = one.Trace() + other.Trace() - (2 * root);

        Assert.Equal(expected, FrechetDistance.Between(Normal([1, 1], one), Normal([1, 1], other)), 9);
        Assert.Equal(expected, FrechetDistance.Between(Normal([1, 1], other), Normal([1, 1], one)), 9);
    }

    [Fact]
    public void The_root_times_itself_is_the_covariance()
    {
        var covariance = GaussianFit.Of(Points(40, 6)).Covariance;
        var root = FrechetDistance.Root(covariance);
        Assert.True((root * root - covariance).FrobeniusNorm() < 1e-9);
    }

    [Fact]
    public void It_is_zero_between_equal_fits_also_of_fewer_points_than_dimensions()
    {
        var fit = GaussianFit.Of(Points(5, 12));
        Assert.Equal(0, FrechetDistance.Between(fit, fit), 6);
    }

    [Fact]
    public void A_fit_has_the_mean_and_the_covariance_of_its_points()
    {
        var fit = GaussianFit.Of([[0, 0], [2, 0], [0, 4], [2, 4]]);
        Assert.Equal([1, 2], fit.Mean);
        Assert.Equal(4.0 / 3, fit.Covariance[0, 0], 12);
        Assert.Equal(16.0 / 3, fit.Covariance[1, 1], 12);
        Assert.Equal(0, fit.Covariance[0, 1], 12);
    }

    private static GaussianFit Normal(double[] mean, double[][] covariance) =>
        Normal(mean, Matrix<double>.Build.DenseOfRowArrays(covariance));

    private static GaussianFit Normal(double[] mean, Matrix<double> covariance) =>
        new(Vector<double>.Build.Dense(mean), covariance);

    private static Matrix<double> Turn(double angle) => Matrix<double>.Build.DenseOfArray(new[,]
    {
        { Math.Cos(angle), -Math.Sin(angle) },
        { Math.Sin(angle), Math.Cos(angle) },
    });

    private static float[][] Points(int count, int dimensions)
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, dimensions).Select(_ => random.NextSingle()).ToArray())];
    }
}
