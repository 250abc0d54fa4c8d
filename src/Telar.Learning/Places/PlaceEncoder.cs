using MathNet.Numerics.Statistics;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Places;

/// <summary>
/// Turns places into tensors: coordinates float32 [N, 2], numbers float32 [N, 4] (elevation, whether it was
/// missing, surface height, log population) and feature codes int64 [N].
/// </summary>
/// <param name="Latitude">Centre of the latitudes.</param>
/// <param name="Longitude">Centre of the longitudes.</param>
/// <param name="DegreesPerUnit">One unit of either coordinate in degrees of latitude.</param>
/// <param name="MedianElevation">Metres; stands in for a missing elevation.</param>
/// <param name="Elevation">Of the filled column.</param>
/// <param name="SurfaceHeight">Of the elevation model's column.</param>
/// <param name="LogPopulation">Of log10(1 + inhabitants).</param>
/// <param name="Codes">Feature codes by index; the first stands for codes never seen in training.</param>
public sealed record PlaceEncoder(
    double Latitude,
    double Longitude,
    double DegreesPerUnit,
    double MedianElevation,
    Scaler Elevation,
    Scaler SurfaceHeight,
    Scaler LogPopulation,
    IReadOnlyList<string> Codes)
{
    public const int Coordinates = 2;
    public const int Numbers = 4;

    private const string UnseenCode = "";

    public static PlaceEncoder Fit(IReadOnlyList<Place> places)
    {
        var median = places.Select(place => place.Elevation).OfType<double>().DefaultIfEmpty(0).Median();
        var latitude = Scaler.Fit(places.Select(place => place.Latitude));
        return new PlaceEncoder(
            latitude.Mean,
            places.Average(place => place.Longitude),
            latitude.Deviation,
            median,
            Scaler.Fit(places.Select(place => place.Elevation ?? median)),
            Scaler.Fit(places.Select(place => place.SurfaceHeight)),
            Scaler.Fit(places.Select(LogOf)),
            [UnseenCode, .. places.Select(place => place.Feature).Distinct().Order(StringComparer.Ordinal)]);
    }

    public IReadOnlyList<Tensor> Encode(IReadOnlyList<Place> places)
    {
        var codes = Codes.Index().ToDictionary(code => code.Item, code => (long)code.Index);
        // A degree of longitude is shorter than one of latitude, so that distances stay true.
        var narrowing = Math.Cos(Latitude * Math.PI / 180);
        var coordinates = places.SelectMany(place => new[]
        {
            (float)((place.Latitude - Latitude) / DegreesPerUnit),
            (float)((place.Longitude - Longitude) * narrowing / DegreesPerUnit),
        });
        var numbers = places.SelectMany(place => new[]
        {
            (float)Elevation.Apply(place.Elevation ?? MedianElevation),
            place.Elevation is null ? 1f : 0f,
            (float)SurfaceHeight.Apply(place.SurfaceHeight),
            (float)LogPopulation.Apply(LogOf(place)),
        });
        return
        [
            tensor(coordinates.ToArray()).reshape(-1, Coordinates),
            tensor(numbers.ToArray()).reshape(-1, Numbers),
            tensor(places.Select(place => codes.GetValueOrDefault(place.Feature)).ToArray()),
        ];
    }

    private static double LogOf(Place place) => Math.Log10(1 + place.Population);
}
