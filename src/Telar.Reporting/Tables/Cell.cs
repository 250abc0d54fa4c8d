using System.Globalization;
using Telar.Reporting.Results;
using Telar.Reporting.Templates;

namespace Telar.Reporting.Tables;

/// <summary>Numbers in table cells. Fixed digits align in right-justified columns.</summary>
internal static class Cell
{
    /// <summary>A share in per cent, one digit, without the sign: the heading has it.</summary>
    public static string Percent(double share) => Number(100 * share, 1);

    /// <summary>The 95 % interval in per cent; one seed has none.</summary>
    public static string Interval(Score score) =>
        score.Seeds.Count > 1 ? $"[{Percent(score.Low)}, {Percent(score.High)}]" : "";

    /// <summary>A share as a decimal of three digits.</summary>
    public static string Share(double share) => Number(share, 3);

    /// <summary>A small number in thousandths, one digit, without saying so: the caption does.</summary>
    public static string Thousandths(double value) => Number(1000 * value, 1);

    /// <summary>A learning rate, two significant digits at most.</summary>
    public static string Rate(double rate) => $"\\num{{{rate.ToString("G2", CultureInfo.InvariantCulture)}}}";

    /// <summary>A difference of shares in percentage points, with its 95 % interval.</summary>
    public static string Points(double difference, double low, double high) =>
        $"{PercentagePoints.Of(difference)} [{PercentagePoints.Bound(low)}, {PercentagePoints.Bound(high)}]";

    /// <summary>A p value of three digits; a smaller one as a bound.</summary>
    public static string PValue(double p) => p < 0.001 ? "$<$\\num{0.001}" : Number(p, 3);

    /// <summary>A share or a cosine as a decimal of two digits.</summary>
    public static string Hundredths(double value) => Number(value, 2);

    public static string Count(double count) => Number(count, 0);

    private static string Number(double value, int digits) =>
        $"\\num{{{value.ToString($"F{digits}", CultureInfo.InvariantCulture)}}}";
}
