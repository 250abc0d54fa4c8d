using Telar.Learning.Convolution;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class PixelVectorsTests
{
    private static readonly TaskShape Shape = new([new FeatureShape(4, 4, 3)], 2);

    [Fact]
    public void A_vector_holds_the_mean_ink_of_each_square()
    {
        var pixels = Pictures.Plain(1, 4, 255, 255, 255);
        pixels[0, 0, 0, 1] = 0;

        var vectors = new PixelVectors(2).Fit([pixels], Shape)([pixels]);

        Assert.Equal([1, 12], vectors.shape);
        var green = vectors[0].data<float>().ToArray()[4..8];
        Assert.Equal([0.25f, 0, 0, 0], green);
        Assert.Equal(0.25f, vectors.sum().item<float>());
    }
}
