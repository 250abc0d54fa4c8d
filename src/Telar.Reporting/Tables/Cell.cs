using System.Globalization;
using Telar.Reporting.Results;

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

    /// <summary>A share or a cosine as a decimal of two digits.</summary>
    public static string Hundredths(double value) => Number(value, 2);

    public static string Count(double count) => Number(count, 0);

    private static string Number(double value, int digits) =>
        $"\\num{{{value.ToString($"F{digits}", CultureInfo.InvariantCulture)}}}";
}
