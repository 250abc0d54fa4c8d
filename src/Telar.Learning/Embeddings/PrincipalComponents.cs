using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Telar.Learning.Embeddings;

/// <summary>The directions in which points vary most.</summary>
public static class PrincipalComponents
{
    /// <summary>
    /// Coordinates of each point along the first components, [N][<paramref name="count"/>]. A component's sign
    /// is free; here its largest weight is positive, so that a map never comes out mirrored.
    /// </summary>
    /// <param name="points">N points of one length.</param>
    /// <param name="count">Number of components.</param>
    public static double[][] Project(IReadOnlyList<float[]> points, int count)
    {
        var matrix = DenseMatrix.OfRows(points.Select(point => point.Select(component => (double)component)));
        var centred = matrix - DenseMatrix.OfRows(Enumerable.Repeat(matrix.ColumnSums() / matrix.RowCount, matrix.RowCount));
        // Eigenvalues come in ascending order.
        var directions = centred.TransposeThisAndMultiply(centred).Evd(Symmetricity.Symmetric).EigenVectors
            .EnumerateColumns().Reverse().Take(count).Select(Orient);
        return centred.Multiply(DenseMatrix.OfColumnVectors(directions)).ToRowArrays();
    }

    private static Vector<double> Orient(Vector<double> direction) =>
        direction * Math.Sign(direction[direction.AbsoluteMaximumIndex()]);
}
