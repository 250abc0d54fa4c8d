namespace Telar.Learning.Training;

/// <summary>
/// Learning rates as a function of the step. Torch's own schedulers keep a state that cannot be saved, which
/// would break an exact resume.
/// </summary>
public static class LearningRate
{
    private const double WarmUp = 0.3;
    private const double InitialDivisor = 25;
    private const double FinalDivisor = 1e4;

    /// <param name="schedule">The shape of the curve.</param>
    /// <param name="peak">The highest rate.</param>
    /// <param name="step">From 0 to <paramref name="steps"/> - 1.</param>
    /// <param name="steps">Steps of the whole training.</param>
    public static double At(ScheduleKind schedule, double peak, long step, long steps) => schedule switch
    {
        ScheduleKind.Constant => peak,
        ScheduleKind.Cosine => Anneal(peak, 0, (double)step / steps),
        ScheduleKind.OneCycle => OneCycle(peak, step, steps),
        _ => throw new ArgumentOutOfRangeException(nameof(schedule), schedule, null),
    };

    private static double OneCycle(double peak, long step, long steps)
    {
        var initial = peak / InitialDivisor;
        var rise = (WarmUp * steps) - 1;
        return step <= rise
            ? Anneal(initial, peak, step / rise)
            : Anneal(peak, initial / FinalDivisor, (step - rise) / (steps - 1 - rise));
    }

    private static double Anneal(double from, double to, double fraction) =>
        to + ((from - to) / 2 * (1 + Math.Cos(Math.PI * fraction)));
}
