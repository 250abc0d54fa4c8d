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

    [Fact]
    public void Next_training_in_the_same_stage_has_a_pace_of_its_own()
    {
        Update(done: 0, seconds: 0);
        Update(done: 14, seconds: 14);
        Assert.Null(Update(done: 1, seconds: 20));
        Assert.Equal(TimeSpan.FromSeconds(24), Update(done: 2, seconds: 22));
    }

    [Fact]
    public void Other_unit_has_a_pace_of_its_own()
    {
        Update(done: 3, seconds: 4);
        Assert.Null(timeLeft.Update(new StageProgress(5, 14, "training", string.Empty), TimeSpan.FromSeconds(5)));
    }

    private TimeSpan? Update(long done, double seconds) =>
        timeLeft.Update(new StageProgress(done, 14, "epoch", string.Empty), TimeSpan.FromSeconds(seconds));
}
