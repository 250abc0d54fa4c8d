using Telar.Build.Terminal;
using Telar.Engine.Progress;

namespace Telar.Tests.Build.Terminal;

public sealed class TimeLeftTests
{
    private readonly TimeLeft timeLeft = new();

    [Fact]
    public void First_report_gives_no_pace() => Assert.Null(Update(done: 0, seconds: 1));

    [Fact]
    public void Pace_so_far_tells_the_rest()
    {
        Update(done: 0, seconds: 1);
        Assert.Equal(TimeSpan.FromSeconds(30), Update(done: 4, seconds: 13));
    }

    [Fact]
    public void Resumed_training_counts_from_where_it_resumed()
    {
        Update(done: 10, seconds: 2);
        Assert.Equal(TimeSpan.FromSeconds(6), Update(done: 12, seconds: 8));
    }

    private TimeSpan? Update(long done, double seconds) =>
        timeLeft.Update(new StageProgress(done, 14, "epoch", string.Empty), TimeSpan.FromSeconds(seconds));
}
