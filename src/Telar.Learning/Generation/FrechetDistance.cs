using MathNet.Numerics.LinearAlgebra;

namespace Telar.Learning.Generation;

/// <summary>
/// The squared Fréchet distance of normal distributions (Dowson and Landau 1982), by which Heusel et al. 2017 compare
/// features of generated and real pictures: |m1 - m2|² + tr(C1 + C2 - 2 (C1 C2)^½).
/// </summary>
public static class FrechetDistance
{
    /// <summary>
    /// The trace of the root is taken of √C1 C2 √C1, which has the same eigenvalues as C1 C2 and is symmetric, so that they
    /// are real and not below zero but by rounding.
    /// </summary>
    public static double Between(GaussianFit one, GaussianFit other)
    {
        var root = Root(one.Covariance);
        var product = root * other.Covariance * root;
        var common = Eigenvalues((product + product.Transpose()) / 2).Sum(Math.Sqrt);
        var shift = (one.Mean - other.Mean).DotProduct(one.Mean - other.Mean);
        return Math.Max(0, shift + one.Covariance.Trace() + other.Covariance.Trace() - (2 * common));
    }

    /// <summary>The symmetric root of a covariance.</summary>
    internal static Matrix<double> Root(Matrix<double> covariance)
    {
        var parts = covariance.Evd(Symmetricity.Symmetric);
        var roots = Vector<double>.Build.DenseOfEnumerable(parts.EigenValues.Select(value => Math.Sqrt(Math.Max(0, value.Real))));
        return parts.EigenVectors * Matrix<double>.Build.DenseOfDiagonalVector(roots) * parts.EigenVectors.Transpose();
    }

    private static IEnumerable<double> Eigenvalues(Matrix<double> symmetric) =>
        symmetric.Evd(Symmetricity.Symmetric).EigenValues.Select(value => Math.Max(0, value.Real));
}
