using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Telar.Learning.Generation;

/// <summary>Mean and covariance (over n - 1) of points.</summary>
/// <param name="Mean">Length d.</param>
/// <param name="Covariance">[d, d], symmetric.</param>
public sealed record GaussianFit(Vector<double> Mean, Matrix<double> Covariance)
{
    /// <param name="points">At least two, all of one length.</param>
    public static GaussianFit Of(IReadOnlyList<float[]> points)
    {
        var matrix = DenseMatrix.OfRows(points.Select(point => point.Select(component => (double)component)));
        var mean = matrix.ColumnSums() / matrix.RowCount;
        var centred = matrix - DenseMatrix.OfRows(Enumerable.Repeat(mean, matrix.RowCount));
        return new GaussianFit(mean, centred.TransposeThisAndMultiply(centred) / (matrix.RowCount - 1));
    }
}
