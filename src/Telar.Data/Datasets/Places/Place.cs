using Telar.Data.Tabular;

namespace Telar.Data.Datasets.Places;

/// <param name="Id">GeoNames identifier.</param>
/// <param name="Country">ISO 3166 code of two letters.</param>
/// <param name="Latitude">Degrees north, WGS84.</param>
/// <param name="Longitude">Degrees east, WGS84.</param>
/// <param name="Elevation">Metres above the sea, null where nobody entered it.</param>
/// <param name="TerrainHeight">Metres above the sea in the digital elevation model.</param>
/// <param name="Population">Inhabitants; 0 stands for unknown in the source too.</param>
/// <param name="Feature">GeoNames feature code, e.g. <c>PPLA2</c>.</param>
/// <param name="Region">Country and code of the first-level division, e.g. <c>GT.07</c>.</param>
internal sealed record Place(
    long Id,
    string Name,
    string Country,
    double Latitude,
    double Longitude,
    double? Elevation,
    double TerrainHeight,
    double Population,
    string Feature,
    string Region)
{
    // The elevation model's mark for a cell without land, which it gives to a few places on the shore.
    private const double Sea = -9999;

    public static Place From(TsvRow row) => new(
        row.WholeNumber("geonameid"),
        row.Text("name"),
        row.Text("country code"),
        row.Number("latitude"),
        row.Number("longitude"),
        row.OptionalNumber("elevation"),
        row.Number("dem") is var height and not Sea ? height : 0,
        row.Number("population"),
        row.Text("feature code"),
        $"{row.Text("country code")}.{row.Text("admin1 code")}");
}
