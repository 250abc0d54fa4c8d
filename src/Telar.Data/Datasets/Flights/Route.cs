using Telar.Data.Tabular;

namespace Telar.Data.Datasets.Flights;

/// <param name="Origin">IATA code.</param>
/// <param name="Destination">IATA code.</param>
/// <param name="Flights">In this direction, in the year.</param>
internal sealed record Route(string Origin, string Destination, long Flights)
{
    public static Route From(TsvRow row) => new(row.Text("origin"), row.Text("destination"), row.WholeNumber("count"));

    /// <summary>Both directions as one, flights added, ends and routes in the order of codes.</summary>
    public static IReadOnlyList<Route> Undirected(IEnumerable<Route> routes) =>
    [
        .. routes
            .Select(route => string.CompareOrdinal(route.Origin, route.Destination) <= 0
                ? route
                : route with { Origin = route.Destination, Destination = route.Origin })
            .GroupBy(route => (route.Origin, route.Destination))
            .Select(both => both.First() with { Flights = both.Sum(route => route.Flights) })
            .OrderBy(route => route.Origin, StringComparer.Ordinal)
            .ThenBy(route => route.Destination, StringComparer.Ordinal),
    ];
}
