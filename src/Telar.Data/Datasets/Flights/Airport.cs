using Telar.Data.Tabular;

namespace Telar.Data.Datasets.Flights;

/// <param name="Code">IATA code.</param>
/// <param name="State">Postal code of the state or territory; <c>NA</c> where the source has none.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
internal sealed record Airport(string Code, string Name, string City, string State, double Latitude, double Longitude)
{
    /// <summary>State and code, e.g. <c>TX/DFW</c>, so that what depends on each other can be told from the id.</summary>
    public string Id => $"{State}/{Code}";

    /// <summary>The census region; null for an airport that lies in none or whose state is not known.</summary>
    public string? Region => CensusRegions.Of(State);

    public static Airport From(TsvRow row) => new(
        row.Text("iata"),
        row.Text("name"),
        row.Text("city"),
        row.Text("state"),
        row.Number("latitude"),
        row.Number("longitude"));
}
