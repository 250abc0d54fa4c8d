using System.Text.Json;
using Telar.Learning.Training;
using Telar.Studies.Guatemala;
using Telar.Studies.Mesoamerica;

namespace Telar.Tests.Studies.Search;

/// <summary>The spaces that the studies search.</summary>
public sealed class SpaceTests
{
    public static TheoryData<string> Experiments => ["places", "pictograms", "languages", "coffee", "mayan-languages", "kiche-tagging"];

    [Theory]
    [MemberData(nameof(Experiments))]
    public void No_two_candidates_are_the_same(string experiment)
    {
        var settings = Candidates(experiment, 64).Select(recipe => JsonSerializer.Serialize(recipe with { Name = "" }));
        Assert.Equal(64, settings.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Experiments))]
    public void A_wider_search_begins_with_the_narrow_one(string experiment) => Assert.Equal(
        Candidates(experiment, 8).Select(recipe => JsonSerializer.Serialize(recipe)),
        Candidates(experiment, 64).Take(8).Select(recipe => JsonSerializer.Serialize(recipe)));

    private static IReadOnlyList<Recipe> Candidates(string experiment, int count) => experiment switch
    {
        "places" => PlacesSpace.Candidates(count),
        "pictograms" => PictogramsSpace.Candidates(count, epochs: 18),
        "languages" => LanguagesSpace.Candidates(count, method => $"{method}.parquet"),
        "coffee" => CoffeeSpace.Candidates(count),
        "mayan-languages" => MayanLanguagesSpace.Candidates(count, "vectors.parquet"),
        "kiche-tagging" => KicheTaggingSpace.Candidates(count, "vectors.parquet"),
        _ => throw new ArgumentOutOfRangeException(nameof(experiment)),
    };
}
