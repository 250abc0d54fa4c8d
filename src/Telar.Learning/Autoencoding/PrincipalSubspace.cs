using Telar.Learning.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>
/// The best linear autoencoder: the subspace in which vectors vary most (Baldi and Hornik 1989). Found by subspace
/// iteration from a random start (Halko et al. 2011), as the vectors are too long for an eigendecomposition.
/// </summary>
internal sealed class PrincipalSubspace : IDisposable
{
    // After so many the error on held-out drawings no longer changes in its fifth decimal.
    private const int Iterations = 12;

    // More directions than are kept make the kept ones converge faster.
    private const int Spare = 16;

    private readonly Tensor mean;
    private readonly Tensor directions;

    private PrincipalSubspace(Tensor mean, Tensor directions) => (this.mean, this.directions) = (mean, directions);

    /// <param name="vectors">[N, D], N and D larger than <paramref name="dimensions"/>; draws from Torch's generator.</param>
    /// <param name="dimensions">Of the subspace.</param>
    public static PrincipalSubspace Of(Tensor vectors, int dimensions)
    {
        using var scope = NewDisposeScope();
        var mean = vectors.mean([0], keepdim: true);
        var centred = vectors - mean;
        var width = Math.Min(dimensions + Spare, Math.Min(vectors.shape[0], vectors.shape[1]));
        var basis = randn(vectors.shape[1], width);
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            using var step = NewDisposeScope();
            basis = linalg.qr(MatrixProduct.Of(centred.t(), MatrixProduct.Of(centred, basis))).Q.MoveToOuterDisposeScope();
        }

        // Within the subspace the directions are turned so that the first vary most.
        var (_, _, turn) = linalg.svd(MatrixProduct.Of(centred, basis), fullMatrices: false);
        var directions = MatrixProduct.Of(basis, turn.t().narrow(1, 0, dimensions));
        return new PrincipalSubspace(mean.DetachFromDisposeScope(), directions.DetachFromDisposeScope());
    }

    /// <summary>Coordinates [N, dimensions] of vectors [N, D].</summary>
    public Tensor Project(Tensor vectors) => MatrixProduct.Of(vectors - mean, directions);

    /// <summary>The vectors [N, D] at coordinates [N, dimensions].</summary>
    public Tensor Expand(Tensor coordinates) => MatrixProduct.Of(coordinates, directions.t()) + mean;

    public void Dispose()
    {
        mean.Dispose();
        directions.Dispose();
    }
}
