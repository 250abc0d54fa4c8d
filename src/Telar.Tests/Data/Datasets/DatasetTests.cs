using System.Text.RegularExpressions;
using Telar.Data;
using Telar.Data.Datasets;
using Telar.Data.Datasets.CoffeeLeaves;
using Telar.Data.Datasets.Flights;
using Telar.Data.Datasets.KicheTreebank;
using Telar.Data.Datasets.Languages;
using Telar.Data.Datasets.MayanSentences;
using Telar.Data.Datasets.NewTestament;
using Telar.Data.Datasets.Pictograms;
using Telar.Data.Datasets.Places;
using Telar.Data.Stages;

namespace Telar.Tests.Data.Datasets;

public sealed partial class DatasetTests
{
    public static TheoryData<Dataset> All =>
    [
        new PlacesDataset(),
        new PictogramsDataset(),
        new LanguagesDataset(),
        new FlightsDataset(),
        new CoffeeLeavesDataset(),
        new MayanSentencesDataset(),
        new KicheTreebankDataset(),
        new NewTestamentDataset(),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void The_card_credits_every_source(Dataset dataset)
    {
        Assert.Equal(dataset.Sources.Count, dataset.Card.Credits.Count);
        Assert.All(dataset.Card.Credits, credit => Assert.All(
            [credit.Work, credit.Package, credit.Version, credit.Licence, credit.Attribution, credit.Citation, credit.Address],
            text => Assert.NotEmpty(text)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_stages_are_joined_by_the_raw_files(Dataset dataset)
    {
        var download = new DownloadStage(dataset, new DownloadOptions());
        var preprocess = new PreprocessStage(dataset);

        Assert.Equal(($"download/{dataset.Name}", $"preprocess/{dataset.Name}"), (download.Key, preprocess.Key));
        Assert.Equal(download.Outputs, preprocess.Inputs);
        Assert.All(download.Outputs, path => Assert.StartsWith($"data/raw/{dataset.Name}/", path));
        Assert.All(preprocess.Outputs, path => Assert.Matches($"^data/processed/{dataset.Name}/[a-z]+\\.parquet$", path));
    }

    [GeneratedRegex("sha512-|\"TreeDigest\":\"[0-9a-f]{64}\"")]
    private static partial Regex Pins();

    [Theory]
    [MemberData(nameof(All))]
    public void Where_a_download_comes_from_is_no_parameter_and_what_comes_is(Dataset dataset)
    {
        var plain = Json(new DownloadOptions());

        Assert.Equal(plain, Json(new DownloadOptions("mirror", Offline: true)));
        Assert.Equal(dataset.Sources.Count, Pins().Count(plain));

        string Json(DownloadOptions options) => System.Text.Json.JsonSerializer.Serialize(new DownloadStage(dataset, options).Parameters);
    }
}
