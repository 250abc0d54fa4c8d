using Telar.Data.Splits;

namespace Telar.Data.Datasets.Flights;

/// <summary>
/// Which airports are labelled. Half of them are the test, always the same half; of the others each draw takes anew those
/// that train, 30 % of all, and leaves the rest, 20 %, to validate. The regions keep their shares in all of them.
/// </summary>
internal static class LabelledAirports
{
    private const double TestShare = 0.5;
    private const double ValidationShare = 0.4;
    private const int TestSeed = 2008;

    /// <summary>The part of each airport with a region, by its id.</summary>
    /// <param name="airports">In any order.</param>
    /// <param name="draw">From 1.</param>
    public static IReadOnlyDictionary<string, string> Draw(IReadOnlyList<Airport> airports, int draw)
    {
        var items = airports.Where(airport => airport.Region is not null).Select(airport => new SplitItem(airport.Id, airport.Region!)).ToList();
        var halves = new StratifiedSplit(Validation: 0, TestShare, Folds: 1, TestSeed).Assign(items);
        var rest = new StratifiedSplit(ValidationShare, Test: 0, Folds: 1, draw)
            .Assign(items.Where(item => halves[item.Group].Split != Split.Test));
        return items.ToDictionary(item => item.Group, item => rest.GetValueOrDefault(item.Group, halves[item.Group]).Split);
    }
}
