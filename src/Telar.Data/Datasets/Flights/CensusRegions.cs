using System.Collections.Frozen;

namespace Telar.Data.Datasets.Flights;

/// <summary>
/// The four regions of the United States, as the Census Bureau defines them by states (Census Regions and Divisions of
/// the United States, www2.census.gov/geo/pdfs/maps-data/maps/reference/us_regdiv.pdf).
/// </summary>
public static class CensusRegions
{
    private static readonly FrozenDictionary<string, string> ByState = new[]
    {
        ("Midwest", "IA IL IN KS MI MN MO ND NE OH SD WI"),
        ("Northeast", "CT MA ME NH NJ NY PA RI VT"),
        ("South", "AL AR DC DE FL GA KY LA MD MS NC OK SC TN TX VA WV"),
        ("West", "AK AZ CA CO HI ID MT NM NV OR UT WA WY"),
    }.SelectMany(region => region.Item2.Split(' ').Select(state => KeyValuePair.Create(state, region.Item1))).ToFrozenDictionary();

    /// <summary>Postal codes of the fifty states and the District of Columbia.</summary>
    public static IReadOnlyCollection<string> States => ByState.Keys;

    /// <summary>The region of a state by its postal code; null for the territories, which lie in none.</summary>
    public static string? Of(string state) => ByState.GetValueOrDefault(state);
}
