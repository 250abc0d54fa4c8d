using ScottPlot;
using Telar.Reporting.Localization;

namespace Telar.Reporting.Figures;

/// <summary>
/// Two round ticks at least half an axis apart: in panels of a few centimetres the usual spacing leaves one or none,
/// and more, or nearer ones, would touch.
/// </summary>
public static class TwoTicks
{
    private const double Rounding = 1e-9;
    private const double LeastApart = 0.5;

    /// <summary>Takes the sign from a negative zero, which would be written.</summary>
    private const double PositiveZero = 0;

    private static readonly int[] Steps = [5, 4, 2, 1];

    /// <summary>
    /// The first and the last multiple, in [<paramref name="low"/>, <paramref name="high"/>], of the longest step with which
    /// they are so far apart; <paramref name="high"/> must be the greater.
    /// </summary>
    public static (double First, double Last) Between(double low, double high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(high, low);
        for (var power = (int)Math.Ceiling(Math.Log10(high - low)); ; power--)
            foreach (var step in Steps)
            {
                var first = Math.Ceiling((low / Value(1)) - Rounding);
                var last = Math.Floor((high / Value(1)) + Rounding);
                if (Value(last) - Value(first) >= LeastApart * (high - low))
                    return (Value(first) + PositiveZero, Value(last) + PositiveZero);

                // 10^-2 is not exact as a double; a division by 10^2 is rounded once.
                double Value(double count) => power < 0 ? count * step / Math.Pow(10, -power) : count * step * Math.Pow(10, power);
            }
    }

    /// <summary>Puts them on an axis whose limits are set.</summary>
    public static void Set(IAxis axis, Language language)
    {
        var (first, last) = Between(axis.Min, axis.Max);
        axis.SetTicks([first, last], [language.Number($"{first:0.#####}"), language.Number($"{last:0.#####}")]);
    }
}
