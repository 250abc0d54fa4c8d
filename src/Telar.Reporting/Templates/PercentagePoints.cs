using System.Globalization;

namespace Telar.Reporting.Templates;

/// <summary>Differences of shares in percentage points, as LaTeX.</summary>
internal static class PercentagePoints
{
    private const int MostDigits = 3;

    /// <summary>-0.052 becomes -5.2.</summary>
    /// <param name="difference">Of two shares.</param>
    /// <param name="digits">After the decimal sign.</param>
    public static string Of(double difference, int digits = 1) => $@"\num{{{Text(difference, digits)}}}";

    /// <summary>
    /// An end of an interval. Whether it excludes zero is what an interval is read for: an end close to zero has as many
    /// digits as show its side, -0.0004 becomes -0.04.
    /// </summary>
    public static string Bound(double bound)
    {
        var digits = 1;
        while (digits < MostDigits && bound != 0 && IsZero(Text(bound, digits)))
            digits++;
        return Of(bound, digits);
    }

    // What rounds to minus zero is zero.
    private static string Text(double difference, int digits)
    {
        var text = (100 * difference).ToString($"F{digits}", CultureInfo.InvariantCulture);
        return IsZero(text) ? text.TrimStart('-') : text;
    }

    private static bool IsZero(string text) => text.All(sign => sign is '-' or '0' or '.');
}
