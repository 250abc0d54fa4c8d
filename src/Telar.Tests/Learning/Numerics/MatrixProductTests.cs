using FsCheck;
using FsCheck.Xunit;
using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Numerics;

[Collection(TorchTests.Name)]
public sealed class MatrixProductTests
{
    [Property(MaxTest = 60)]
    public void Each_number_is_one_chain_of_fused_multiply_adds(
        PositiveInt seed, bool leftLies, bool rightLies, bool adds)
    {
        using var scope = NewDisposeScope();
        manual_seed(seed.Get);
        var random = new Random(seed.Get);
        // Parts of tiles at every border, and more rows of the right factor than are multiplied at once.
        var (m, n, k) = (random.Next(1, 20), random.Next(1, 40), random.Next(1, 600));
        var (left, right, product) = (randn(m, k), randn(k, n), randn(m, n));
        var expected = Chains(left, right, adds ? product : zeros(m, n));

        var (leftView, rightView) = (View(left, leftLies), View(right, rightLies));
        if (adds)
            MatrixProduct.AddTo(leftView, rightView, Matrix.Of(product));
        else
            MatrixProduct.Of(leftView, rightView, Matrix.Of(product));
        Assert.Equal(expected, product.data<float>().ToArray());
    }

    [Fact]
    public void Only_the_rows_of_the_product_are_written()
    {
        using var scope = NewDisposeScope();
        var (left, right, product) = (randn(7, 5), randn(5, 3), zeros(20, 3));
        MatrixProduct.Of(Matrix.Of(left), Matrix.Of(right), Matrix.Of(product).Slice(4, 7));
        Assert.Equal(0, product[..4].abs().sum().item<float>());
        Assert.Equal(0, product[11..].abs().sum().item<float>());
        Assert.True(product[4..11].allclose(left.matmul(right), rtol: 1e-5, atol: 1e-6));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Tensors_of_any_strides_are_multiplied(bool isTransposed, bool isPart)
    {
        using var scope = NewDisposeScope();
        var (left, right) = (isPart ? randn(7, 9).narrow(1, 2, 5) : randn(7, 5), isTransposed ? randn(3, 5).t() : randn(5, 3));
        Assert.True(MatrixProduct.Of(left, right).allclose(left.matmul(right), rtol: 1e-5, atol: 1e-6));
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        using var scope = NewDisposeScope();
        var (left, right, product) = (randn(2, 3), randn(4, 5), randn(2, 5));
        var error = Assert.Throws<ArgumentException>(
            () => MatrixProduct.Of(Matrix.Of(left), Matrix.Of(right), Matrix.Of(product)));
        Assert.StartsWith("2 x 3 times 4 x 5 is not 2 x 5", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The factor as it is, or with rows and columns exchanged in memory.</summary>
    private static Matrix View(Tensor factor, bool lies) =>
        lies ? Matrix.Of(factor.t().contiguous()).Transposed : Matrix.Of(factor);

    private static float[] Chains(Tensor left, Tensor right, Tensor start)
    {
        var (a, b, chains) = (left.data<float>().ToArray(), right.data<float>().ToArray(), start.data<float>().ToArray());
        var (depth, columns) = ((int)right.shape[0], (int)right.shape[1]);
        for (var at = 0; at < chains.Length; at++)
            for (var step = 0; step < depth; step++)
                chains[at] = MathF.FusedMultiplyAdd(a[(at / columns * depth) + step], b[(step * columns) + (at % columns)], chains[at]);
        return chains;
    }
}
