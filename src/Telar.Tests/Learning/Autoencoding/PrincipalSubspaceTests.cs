using Telar.Learning.Autoencoding;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Autoencoding;

[Collection(TorchTests.Name)]
public sealed class PrincipalSubspaceTests
{
    [Fact]
    public void The_error_is_that_of_the_singular_values_left_out()
    {
        manual_seed(1);
        using var scope = NewDisposeScope();
        // Variances fall slowly, the hard case for an iteration.
        var vectors = randn(80, 50) * linspace(2, 0.5, 50);
        using var subspace = PrincipalSubspace.Of(vectors, 10);

        var (_, values, _) = linalg.svd(vectors - vectors.mean([0], keepdim: true), fullMatrices: false);
        var least = values.narrow(0, 10, 40).square().sum().item<float>();
        var error = (subspace.Expand(subspace.Project(vectors)) - vectors).square().sum().item<float>();
        Assert.Equal(1, error / least, 2);
    }

    [Fact]
    public void Points_of_a_plane_are_kept()
    {
        manual_seed(2);
        using var scope = NewDisposeScope();
        var vectors = randn(40, 2).matmul(randn(2, 30)) + randn(1, 30);
        using var subspace = PrincipalSubspace.Of(vectors, 2);

        Assert.True((subspace.Expand(subspace.Project(vectors)) - vectors).abs().max().item<float>() < 1e-4);
    }

    [Fact]
    public void The_first_coordinate_varies_most()
    {
        manual_seed(3);
        using var scope = NewDisposeScope();
        using var subspace = PrincipalSubspace.Of(randn(60, 20) * linspace(3, 1, 20), 4);
        var variances = subspace.Project(randn(60, 20) * linspace(3, 1, 20)).var(0).data<float>().ToArray();
        Assert.True(variances[0] > variances[3]);
    }
}
