using Telar.Learning.Generation;
using Telar.Tests.Learning.Convolution;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Generation;

[Collection(TorchTests.Name)]
public sealed class NearestDrawingsTests
{
    [Fact]
    public void A_copy_is_found_and_is_not_far()
    {
        using var scope = NewDisposeScope();
        var training = Pictures.Random(300, 8);
        var rows = tensor(new[] { 250L, 3L });
        var found = NearestDrawings.Of(training.index_select(0, rows), training);

        Assert.Equal([250, 3], found.Select(nearest => nearest.Row));
        Assert.All(found, nearest => Assert.True(nearest.Distance < 0.01, $"{nearest.Distance}"));
    }

    [Fact]
    public void The_distance_is_the_root_of_the_mean_squared_difference_of_pixels()
    {
        using var scope = NewDisposeScope();
        var drawings = Pictures.Plain(1, 8, red: 255, green: 0, blue: 0);
        var training = Pictures.Plain(1, 8, red: 0, green: 0, blue: 0);
        Assert.Equal(Math.Sqrt(1.0 / 3), NearestDrawings.Of(drawings, training).Single().Distance, 5);
    }

    [Fact]
    public void What_is_shrunk_from_an_enlarged_plain_picture_is_the_picture()
    {
        using var scope = NewDisposeScope();
        var plain = Pictures.Plain(2, 8, red: 200, green: 100, blue: 7);
        Assert.Equal(0, Pictures.Distance(plain, Pixels.Shrink(Pixels.Enlarge(plain, 16), 2)));
    }
}
