using System.Text.Json;
using Snapshooter.Xunit;
using Telar.Data.Datasets;
using Telar.Learning.Deployment;
using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Tests.Learning.Deployment;

public sealed class ModelCardTests
{
    private static readonly ModelCardText Text = new(
        "Tells clouds apart.", "Tests.", "Weather.", ["It knows three clouds.", "It is small."], "CSV", "x,y\n1,2", "MIT.");

    private static readonly DatasetCard Data = new(
        "Clouds",
        "Points of three clouds.",
        [new DatasetCredit("Sky", "sky-data", "1.2.3", "CC-BY-4.0", "Sky by Somebody, CC BY 4.0.", "Somebody (2020). Sky.", "https://example.org/sky")]);

    [Fact]
    public void A_card_says_all_there_is_to_say()
    {
        var card = Card([Data], new("main", "held-out points"), new("far", "far points"));
        Snapshot.Match(card.Of(Model, Results));
    }

    [Fact]
    public void A_card_credits_all_data_and_says_whose_words_the_model_lists()
    {
        var rain = new DatasetCredit("Rain", "rain-data", "7", "CC0-1.0", "Rain by Nobody, CC0.", "Nobody (2021). Rain.", "https://example.org/rain");
        var helper = new DatasetCard("Drops", "Drops without a cloud.", [rain, Data.Credits[0]]);

        var card = (Card([Data, helper], new KeyValuePair<string, string>("main", "held-out points")) with { Text = Text with { ListsWords = true } }).Of(Model, Results);

        Assert.Contains("300 to test. It learned from these, too, and is not tested on them: Drops without a cloud.", card);
        Assert.Contains("| [Sky](https://example.org/sky) | `sky-data` | 1.2.3 | CC-BY-4.0 |\n| [Rain](https://example.org/rain) | `rain-data` | 7 | CC0-1.0 |\n\n", card);
        Assert.Contains("- Sky by Somebody, CC BY 4.0.\n- Rain by Nobody, CC0.\n\n", card);
        Assert.EndsWith("The words in `model.json` are taken from these data and keep their licences, too: Sky (CC-BY-4.0); Rain (CC0-1.0).\n", card);
    }

    private static ModelCard Card(IReadOnlyList<DatasetCard> data, params KeyValuePair<string, string>[] tests) =>
        new(Text, data, tests, "{0} to train on, {1} to validate, {2} to test", "All were trained alike.", "--study=sky --profile=full");

    private static ModelDescription Model => new(
        "clouds",
        new RecipeDescription("wide", JsonSerializer.SerializeToElement(new { kind = "small" })),
        12345,
        2,
        new EpochRecord(7, 70, 0.1, 0.5, 0.8, 0.4, 0.9, 0.8765),
        ["left", "right"],
        new TaskShape([], 2),
        default);

    private static Metrics Results => new()
    {
        Experiment = "clouds",
        Title = "Clouds",
        Classes = 2,
        Rows = new RowCounts(1000, 200, 300),
        Recipe = "wide",
        Parameters = 12345,
        Test = Scores(0.9, 0.92, 300),
        Validation = new SummaryScores(Estimate.Of(0.9), Estimate.Of(0.9)),
        Protocols = new Dictionary<string, TestScores> { ["far"] = Scores(0.5, 0.6, 1200) },
        Baselines = new Dictionary<string, BaselineScores> { ["majority"] = new(0.5, 0.25), ["linear"] = new(0.95, 0.94) },
        ProtocolBaselines = new Dictionary<string, IReadOnlyDictionary<string, BaselineScores>> { ["far"] = new Dictionary<string, BaselineScores>() },
    };

    private static TestScores Scores(double one, double other, long rows)
    {
        var score = Estimate.Of(one, other);
        return new TestScores(score, score, score, score, [], rows);
    }
}
