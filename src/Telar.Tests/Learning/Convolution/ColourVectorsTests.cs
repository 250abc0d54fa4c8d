using Telar.Learning.Convolution;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class ColourVectorsTests
{
    [Fact]
    public void After_the_ink_come_the_shares_of_the_colours()
    {
        var shape = new TaskShape([new FeatureShape(4, 4, 3)], 2);
        // One of 16 pixels is red: (255, 0, 0) on white.
        var pixels = Pictures.Plain(1, 4, 255, 255, 255);
        pixels[0, 3, 3, 1] = 0;
        pixels[0, 3, 3, 2] = 0;

        var vector = new ColourVectors(Square: 4, Levels: 2).Fit([pixels], shape)([pixels])[0].data<float>().ToArray();

        Assert.Equal([0, 1 / 16f, 1 / 16f], vector[..3]);
        // Red is the colour 100 in base 2, white 111.
        Assert.Equal([0, 0, 0, 0, 1 / 16f, 0, 0, 15 / 16f], vector[3..]);
    }
}
