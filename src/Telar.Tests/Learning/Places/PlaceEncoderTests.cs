using Telar.Learning.Places;

namespace Telar.Tests.Learning.Places;

[Collection(TorchTests.Name)]
public sealed class PlaceEncoderTests
{
    private static readonly Place[] Training =
    [
        new(14, -90, 100, 110, 0, "PPL"),
        new(16, -92, 300, 310, 9, "PPLA"),
        new(18, -94, null, 510, 99, "PPL"),
        new(20, -96, 800, 710, 999, "PPLC"),
    ];

    private static readonly PlaceEncoder Encoder = PlaceEncoder.Fit(Training);

    private static float[] Encode(Place place, int feature) =>
        [.. Encoder.Encode([place])[feature].to(TorchSharp.torch.ScalarType.Float32).data<float>()];

    [Fact]
    public void A_missing_elevation_becomes_the_median_and_is_marked()
    {
        Assert.Equal(300, Encoder.MedianElevation);
        var missing = Encode(Training[2], 1);
        var known = Encode(Training[1], 1);
        Assert.Equal(known[0], missing[0]);
        Assert.Equal((0f, 1f), (known[1], missing[1]));
    }

    [Fact]
    public void Numbers_are_standardised_over_the_rows_it_was_fitted_on()
    {
        var encoded = Encoder.Encode(Training)[1];
        foreach (var column in (int[])[0, 2, 3])
        {
            var values = encoded.select(1, column);
            Assert.Equal(0, values.mean().item<float>(), 5);
            Assert.Equal(1, values.std().item<float>(), 5);
        }
    }

    [Fact]
    public void Distances_on_the_map_keep_their_proportion()
    {
        var (origin, north, east) = (Encode(Training[0], 0), Encode(Training[0] with { Latitude = 15 }, 0), Encode(Training[0] with { Longitude = -89 }, 0));
        // At latitude 17 a degree of longitude has the length of .956 degrees of latitude.
        Assert.Equal(0.9563, (east[1] - origin[1]) / (north[0] - origin[0]), 4);
    }

    [Fact]
    public void A_code_never_seen_has_the_first_index()
    {
        Assert.Equal(["", "PPL", "PPLA", "PPLC"], Encoder.Codes);
        Assert.Equal([2f], Encode(Training[1], 2));
        Assert.Equal([0f], Encode(Training[1] with { Feature = "PPLX" }, 2));
    }
}
