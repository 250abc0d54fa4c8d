using Telar.Learning.Training;

namespace Telar.Tests.Learning.Training;

public sealed class LearningRateTests
{
    private const double Peak = 0.4;

    private static double At(ScheduleKind schedule, long step) => LearningRate.At(schedule, Peak, step, 100);

    [Fact]
    public void Constant_stays() => Assert.Equal([Peak, Peak], [At(ScheduleKind.Constant, 0), At(ScheduleKind.Constant, 99)]);

    [Theory]
    [InlineData(0, 0.4)]
    [InlineData(50, 0.2)]
    [InlineData(100, 0)]
    public void Cosine_falls_to_zero(long step, double expected) => Assert.Equal(expected, At(ScheduleKind.Cosine, step), 12);

    // As torch.optim.lr_scheduler.OneCycleLR(max_lr=.4, total_steps=100).
    [Theory]
    [InlineData(0, 0.016)]
    [InlineData(14.5, 0.208)]
    [InlineData(29, 0.4)]
    [InlineData(64, 0.2000008)]
    [InlineData(99, 0.0000016)]
    public void One_cycle_rises_and_falls(double step, double expected)
    {
        var before = At(ScheduleKind.OneCycle, (long)Math.Floor(step));
        var after = At(ScheduleKind.OneCycle, (long)Math.Ceiling(step));
        Assert.Equal(expected, (before + after) / 2, 6);
    }

    [Fact]
    public void One_cycle_has_one_peak()
    {
        var rates = Enumerable.Range(0, 100).Select(step => At(ScheduleKind.OneCycle, step)).ToList();
        var top = rates.IndexOf(rates.Max());
        Assert.Equal(29, top);
        Assert.Equal(rates.Take(top + 1).Order(), rates.Take(top + 1));
        Assert.Equal(rates.Skip(top).OrderDescending(), rates.Skip(top));
    }
}
