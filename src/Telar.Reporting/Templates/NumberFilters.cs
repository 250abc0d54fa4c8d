using System.Globalization;
using Scriban.Runtime;

namespace Telar.Reporting.Templates;

/// <summary>
/// Numbers as LaTeX. All go through siunitx, so that one setting of the document decides the decimal
/// sign and the grouping.
/// </summary>
public static class NumberFilters
{
    public static void AddTo(ScriptObject functions)
    {
        functions.Import("integer", Whole);
        functions.Import("decimal", Fixed);
        functions.Import("percent", Percent);
        functions.Import("points", Points);
        functions.Import("bound", Bound);
        functions.Import("sampling_points", SamplingPoints);
    }

    /// <summary>18096 becomes \num{18096}.</summary>
    public static string Whole(long value) => Number(value, 0);

    /// <summary>A fixed number of digits after the decimal sign.</summary>
    public static string Fixed(double value, int digits) => Number(value, digits);

    /// <summary>A share or a score's mean: 0.9617 becomes 96.2 %.</summary>
    public static string Percent(object value) => $@"{Number(100 * Estimate.Of(value).Mean, 1)}\,\%";

    /// <summary>A score's 95 % interval, never broken over two lines: [95.8, 96.5].</summary>
    public static string Interval(object value)
    {
        var estimate = Estimate.Of(value);
        return $"[{PercentagePoints.Bound(estimate.Low)},~{PercentagePoints.Bound(estimate.High)}]";
    }

    /// <summary>A difference of shares in percentage points, or a share where a heading says per cent: -0.052 becomes -5.2.</summary>
    public static string Points(double difference) => PercentagePoints.Of(difference);

    /// <summary>An end of the interval of such a difference; close to zero with as many digits as show its side.</summary>
    public static string Bound(double bound) => PercentagePoints.Bound(bound);

    /// <summary>
    /// Half the 95 % interval, in percentage points, that the choice of test rows alone gives an accuracy
    /// (normal approximation of the binomial).
    /// </summary>
    public static string SamplingPoints(object accuracy, double rows)
    {
        var share = Estimate.Of(accuracy).Mean;
        return Points(1.96 * Math.Sqrt(share * (1 - share) / rows));
    }

    private static string Number(double value, int digits) =>
        $@"\num{{{value.ToString($"F{digits}", CultureInfo.InvariantCulture)}}}";
}
