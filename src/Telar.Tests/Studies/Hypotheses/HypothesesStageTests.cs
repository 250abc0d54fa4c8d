using Telar.Engine;
using Telar.Engine.Fingerprints;
using Telar.Learning.Stages;
using Telar.Statistics;
using Telar.Studies.Hypotheses;
using Telar.Tests.Data;

namespace Telar.Tests.Studies.Hypotheses;

/// <summary>From predictions on disk to verdicts on disk.</summary>
public sealed class HypothesesStageTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results/small");

    private readonly TemporaryFolder folder = new();
    private readonly PredictionsSample sample;

    public HypothesesStageTests() => sample = new PredictionsSample(folder);

    public void Dispose() => folder.Dispose();

    [Theory]
    // Of 500 rows the network is wrong in 25, in every seed.
    [InlineData(100, 0, Verdict.Supported)]
    [InlineData(25, 0, Verdict.Inconclusive)]
    [InlineData(2, 0, Verdict.NotSupported)]
    // Better by 15 points: more than 5, less than 25.
    [InlineData(100, 0.05, Verdict.Supported)]
    [InlineData(100, 0.25, Verdict.NotSupported)]
    // Not worse by more than 5 points, of which it is worse by 4.6.
    [InlineData(2, -0.05, Verdict.Inconclusive)]
    [InlineData(2, -0.15, Verdict.Supported)]
    public async Task A_claim_is_judged_by_what_is_so(int baselineErrors, double threshold, Verdict verdict)
    {
        var result = Assert.Single(await RunAsync(Claim("network-better", baselineErrors) with { Threshold = threshold }));

        Assert.Equal(verdict, result.Verdict);
        Assert.Equal((0.95, 1 - (baselineErrors / 500.0)), (result.First.Value, Math.Round(result.Second.Value, 6)));
        Assert.Equal((500, 3), (result.Rows, result.Runs));
        Assert.InRange(result.Difference, result.Low, result.High);
    }

    [Fact]
    public async Task The_same_error_in_every_row_of_a_cluster_counts_once()
    {
        // The first fifty rows are five whole clusters.
        var claim = Claim("network-better", baselineErrors: 50) with
        {
            Second = Evidence.OfBaseline("baseline", sample.UnitWrongAtFirst("baseline-first.parquet", 50)),
        };
        var alone = Assert.Single(await RunAsync(claim));
        var together = Assert.Single(await RunAsync(claim with { Clusters = new Tens() }));

        Assert.Equal(alone.Difference, together.Difference);
        // Ten equal rows that are drawn together have a standard deviation sqrt(10) times as large.
        Assert.InRange((together.High - together.Low) / (alone.High - alone.Low), 1.5, 3.5);
    }

    [Fact]
    public async Task Verdicts_are_corrected_for_all_hypotheses_of_the_study()
    {
        Hypothesis[] family = [.. Enumerable.Range(0, 10).Select(index => Claim($"claim-{index}", baselineErrors: 42))];
        var alone = Assert.Single(await RunAsync(family[0]));
        var results = await RunAsync(family);

        Assert.Equal(Verdict.Supported, alone.Verdict);
        Assert.All(results, result => Assert.Equal((Verdict.Inconclusive, alone.P), (result.Verdict, result.P)));
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"H{number}"), results.Select(result => result.Id));
        Assert.Equal(Math.Min(1, 10 * alone.P), results[0].AdjustedP, 6);
    }

    [Fact]
    public async Task Units_on_folds_are_put_end_to_end()
    {
        var first = Enumerable.Range(0, 6).Select(fold => sample.Unit($"first/fold-{fold}.parquet", errors: 10, $"fold-{fold}"));
        var second = Enumerable.Range(0, 6).Select(fold => sample.Unit($"second/fold-{fold}.parquet", errors: 50 + fold, $"fold-{fold}"));
        var claim = new Hypothesis("level", "small", "One is better.", Evidence.OfUnits("one", first), Evidence.OfUnits("other", second))
        {
            Measure = Measure.MacroF1,
        };
        var results = await RunAsync(claim, claim with { Name = "ranks", Statistic = Statistic.Wilcoxon });

        Assert.Equal((3000, 6, Verdict.Supported), (results[0].Rows, results[0].Runs, results[0].Verdict));
        Assert.Equal((1 / 64.0, Verdict.Supported), (results[1].P, results[1].Verdict));
    }

    [Fact]
    public async Task McNemar_compares_one_run_with_one()
    {
        var claim = new Hypothesis(
            "single", "small", "One is better.",
            Evidence.OfBaseline("one", sample.Unit("one.parquet", errors: 1)),
            Evidence.OfBaseline("other", sample.Unit("other.parquet", errors: 9, shift: 20)))
        {
            Statistic = Statistic.McNemar,
        };

        Assert.Equal(McNemarTest.MidP(9, 1), Assert.Single(await RunAsync(claim)).P, 6);
        Assert.Contains(
            "McNemar's test compares",
            Assert.Throws<TelarException>(() => new HypothesesStage(Results, [claim with { Threshold = 0.1 }])).What);
    }

    [Fact]
    public async Task Hypotheses_of_several_experiments_keep_their_order()
    {
        var results = await RunAsync(
            Claim("first", 100), Claim("second", 2) with { Experiment = "other" }, Claim("third", 25));
        Assert.Equal(
            [("H1", "first", Verdict.Supported), ("H2", "second", Verdict.NotSupported), ("H3", "third", Verdict.Inconclusive)],
            results.Select(result => (result.Id, result.Name, result.Verdict)));
    }

    [Fact]
    public void Other_words_of_a_claim_ask_for_no_other_test()
    {
        var claim = Claim("reworded", 3);
        string ParametersOf(Hypothesis hypothesis) => ParameterText.Of(new HypothesisTestsStage(Results, "small", [hypothesis]).Parameters);

        Assert.Equal(ParametersOf(claim), ParametersOf(claim with { Claim = "Better is the network." }));
        Assert.NotEqual(ParametersOf(claim), ParametersOf(claim with { Clusters = new Tens() }));
        Assert.NotEqual(ParametersOf(claim), ParametersOf(claim with { Threshold = 0.1 }));
    }

    [Fact]
    public async Task Other_rows_are_an_error_that_names_both_files()
    {
        var claim = Claim("network-better", baselineErrors: 3) with
        {
            Second = Evidence.OfBaseline("other", sample.Unit("other.parquet", errors: 3, prefix: "place")),
        };
        var error = await Assert.ThrowsAsync<TelarException>(() => RunAsync(claim));

        Assert.Equal("two runs are not about the same rows: row-0 here, place-0 there", error.What);
        Assert.Equal("network.parquet, protocol main, seed 1 and other.parquet", error.Where);
        Assert.False(File.Exists(folder[Results.Hypotheses]));
    }

    [Fact]
    public async Task A_seed_that_was_not_trained_is_an_error()
    {
        var claim = Claim("network-better", baselineErrors: 3);
        var error = await Assert.ThrowsAsync<TelarException>(() => RunAsync(
            claim with { First = Evidence.OfSeeds("network", "network.parquet", "main", [1, 7]) }));

        Assert.Equal(("there are no such rows", "network.parquet, protocol main, seed 7"), (error.What, error.Where));
    }

    [Fact]
    public async Task A_file_with_several_runs_is_an_error_where_none_is_named()
    {
        var claim = Claim("network-better", baselineErrors: 3);
        var error = await Assert.ThrowsAsync<TelarException>(() => RunAsync(
            claim with { First = Evidence.OfBaseline("network", "network.parquet") }));

        Assert.Equal("the id row-0 occurs twice", error.What);
    }

    [Fact]
    public void Runs_without_partner_are_an_error_before_anything_runs() =>
        Assert.Equal(
            "3 runs of network cannot be paired with 2 of other",
            Assert.Throws<TelarException>(() => new HypothesesStage(
                Results, [Claim("uneven", 3) with { Second = Evidence.OfUnits("other", ["a", "b"]) }])).What);

    [Fact]
    public void Two_hypotheses_of_one_name_are_an_error() =>
        Assert.Equal(
            "two hypotheses are called twin",
            Assert.Throws<TelarException>(() => new HypothesesStage(Results, [Claim("twin", 3), Claim("twin", 3)])).What);

    // Three seeds of a network, each wrong in 25 rows, beside a baseline.
    private Hypothesis Claim(string name, int baselineErrors) => new(
        name,
        "small",
        "The network is better.",
        Evidence.OfSeeds(
            "network", sample.Experiment("network.parquet", ("main", 1, 25), ("main", 2, 25), ("main", 3, 25), ("short", 1, 400)), "main", [1, 2, 3]),
        Evidence.OfBaseline("baseline", sample.Unit($"baseline-{baselineErrors}.parquet", baselineErrors, shift: 9)));

    private async Task<IReadOnlyList<HypothesisResult>> RunAsync(params Hypothesis[] hypotheses)
    {
        foreach (var claimed in hypotheses.GroupBy(hypothesis => hypothesis.Experiment))
            await new HypothesisTestsStage(Results, claimed.Key, [.. claimed]).RunAsync(new FolderContext(folder), CancellationToken.None);
        await new HypothesesStage(Results, hypotheses).RunAsync(new FolderContext(folder), CancellationToken.None);
        return Json.Read<IReadOnlyList<HypothesisResult>>(folder[Results.Hypotheses]);
    }

    private sealed record Tens : RowClusters
    {
        public override string ClusterOf(string id) => id[..^1];
    }
}
