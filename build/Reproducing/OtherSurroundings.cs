namespace Telar.Build.Reproducing;

/// <summary>Facts of the environment that must not matter, other than they are here.</summary>
public static class OtherSurroundings
{
    private const string TimeZone = "TZ";
    private const string Farthest = "Pacific/Kiritimati";

    // Upper and lower case of i, decimal comma, order of days: what locales differ in, this one does.
    private const string Turkish = "tr_TR.UTF-8";

    /// <summary>Variables of the environment.</summary>
    /// <param name="timeZone">Name of the time zone here.</param>
    public static IReadOnlyDictionary<string, string> Variables(string timeZone) => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [TimeZone] = timeZone == Farthest ? "America/St_Johns" : Farthest,
        ["LC_ALL"] = Turkish,
        ["LANG"] = Turkish,
    };
}
