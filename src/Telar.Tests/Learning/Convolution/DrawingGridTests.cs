using Telar.Learning.Convolution;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Convolution;

[Collection(TorchTests.Name)]
public sealed class DrawingGridTests
{
    [Fact]
    public void Drawings_stand_row_by_row()
    {
        using var scope = NewDisposeScope();
        // Six drawings of two by one pixels; each has its number as colour, and its second line ten more.
        var numbers = arange(6, ScalarType.Byte).view(6, 1, 1, 1).expand(6, 2, 1, 3).clone();
        numbers.select(1, 1).add_(10);

        var picture = DrawingGrid.Of("drawings", numbers, columns: 3);

        Assert.Equal(("drawings", 3, 4), (picture.Tag, picture.Width, picture.Height));
        Assert.Equal([0, 1, 2, 10, 11, 12, 3, 4, 5, 13, 14, 15], picture.Pixels.Chunk(3).Select(pixel => (int)pixel[0]));
    }
}
