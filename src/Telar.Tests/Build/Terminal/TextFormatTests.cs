using Telar.Build.Terminal;
using Telar.Engine.Progress;

namespace Telar.Tests.Build.Terminal;

public sealed class TextFormatTests
{
    [Theory]
    [InlineData(0.04, "0.0 s")]
    [InlineData(12.34, "12.3 s")]
    [InlineData(59.94, "59.9 s")]
    [InlineData(59.96, "1 min 00 s")]
    [InlineData(245.4, "4 min 05 s")]
    [InlineData(3599.6, "1 h 00 min")]
    [InlineData(3725, "1 h 02 min")]
    public void Duration_is_short(double seconds, string expected) =>
        Assert.Equal(expected, TextFormat.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(3, 12, "epoch", "loss 0.412", "epoch 3/12, loss 0.412")]
    [InlineData(3, 0, "file", "", "file 3")]
    [InlineData(12_000_000, 45_200_000, "byte", "", "12.0 MB of 45.2 MB")]
    [InlineData(5_000, 0, "byte", "", "5 kB")]
    public void Progress_says_how_far(long done, long total, string unit, string detail, string expected) =>
        Assert.Equal(expected, TextFormat.Progress(new StageProgress(done, total, unit, detail)));
}
