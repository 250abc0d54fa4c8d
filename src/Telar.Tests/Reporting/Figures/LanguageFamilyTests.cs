using Snapshooter.Xunit;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Figures;

public sealed class LanguageFamilyTests : IDisposable
{
    private const string Predicted = $"{ArtificialStudy.Results}/predictions/languages.parquet";
    private const string Languages = "data/processed/languages.parquet";
    private readonly TemporaryProject project = ArtificialStudy.Create();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task Tree_and_map()
    {
        await ArtificialTables.PredictionsAsync(project.PathOf(Predicted), 6, "main");
        await ArtificialTables.LanguagesAsync(project.PathOf(Languages), 6);
        var figure = new LanguageFamily(ArtificialStudy.Home, "languages", Predicted, Languages);
        await project.RunAsync(figure);
        Snapshot.Match(project.Read(figure.Outputs.Single(output => output.EndsWith(".svg", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_pair_counts_in_both_directions()
    {
        var predictions = new Predictions(
            ["1", "2", "3", "4", "5", "6"], ["a", "a", "b", "b", "c", "c"], ["b", "a", "a", "b", "c", "a"]);
        Assert.Equal([new ConfusedPair("a", "b", 0.5), new ConfusedPair("a", "c", 0.25)], ConfusedPair.Worst(predictions, 6));
    }

    [Fact]
    public void Only_the_most_confused_pairs_are_kept()
    {
        var predictions = new Predictions(["1", "2", "3"], ["a", "b", "b"], ["b", "c", "b"]);
        Assert.Equal([new ConfusedPair("b", "c", 0.5)], ConfusedPair.Worst(predictions, 1));
    }
}
