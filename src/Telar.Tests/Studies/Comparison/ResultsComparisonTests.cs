using Telar.Engine;
using Telar.Studies.Comparison;

namespace Telar.Tests.Studies.Comparison;

public sealed class ResultsComparisonTests : IDisposable
{
    private readonly RepeatedStudy study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void Same_processor_allows_no_other_bit()
    {
        study.Made.Write(RepeatedStudy.Table, "0.7");

        Assert.StartsWith("table/results: results/small/tables/results.tex is ", Assert.Single(Compare().Differences), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.91, 0)]
    [InlineData(0.93, 1)]
    public void Another_processor_is_judged_by_metrics(double accuracy, int differences)
    {
        study.Processor = "two";
        study.Made.Write(RepeatedStudy.Weights, "other");
        study.Made.Write(RepeatedStudy.Metrics, RepeatedStudy.MetricsText(accuracy, 0.8));

        var report = Compare();
        Assert.Equal(("metrics within 0.02 (another kind of processor)", differences), (report.Rule, report.Differences.Count));
    }

    [Theory]
    [InlineData(0.21, 0)]
    [InlineData(0.23, 1)]
    public void A_translation_is_judged_by_its_own_scores(double chrF, int differences)
    {
        study.Processor = "two";
        study.Original.Write(RepeatedStudy.Metrics, RepeatedStudy.TranslationText(0.2));
        study.Made.Write(RepeatedStudy.Metrics, RepeatedStudy.TranslationText(chrF));

        Assert.Equal(differences, Compare().Differences.Count);
    }

    [Fact]
    public void Metrics_without_a_known_score_are_no_silent_agreement()
    {
        study.Processor = "two";
        study.Original.Write(RepeatedStudy.Metrics, "{}");

        var error = Assert.Throws<TelarException>(Compare);
        Assert.StartsWith("the test scores cannot be read: it has none of test.accuracy.mean, ", error.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.91, 0)]
    [InlineData(0.93, 1)]
    public void What_other_tools_made_is_told_and_judged_by_metrics(double accuracy, int differences)
    {
        study.Tex = "2026";
        study.Made.Write(RepeatedStudy.Paper, "%PDF of another TeX");
        study.Made.Write(RepeatedStudy.Metrics, RepeatedStudy.MetricsText(accuracy, 0.8));
        var report = Compare();

        // The bits of the metrics, which no TeX has made, differ in both cases.
        Assert.Equal((7, 1, 1 + differences), (report.Stages, report.OtherTools, report.Differences.Count));
    }

    [Fact]
    public void Recorded_metrics_that_are_not_there_are_an_error()
    {
        study.Processor = "two";
        study.Lock();
        File.Delete(Path.Combine(study.Original.Path, RepeatedStudy.Metrics));

        var error = Assert.Throws<TelarException>(() => ResultsComparison.Of(new Workspace(study.Original.Path), new Workspace(study.Made.Path), "small"));
        Assert.StartsWith("the test scores cannot be read: ", error.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_hypotheses_are_one_clear_error()
    {
        study.Processor = "two";
        File.Delete(Path.Combine(study.Made.Path, RepeatedStudy.Hypotheses));

        Assert.StartsWith("the hypotheses cannot be read: ", Assert.Throws<TelarException>(Compare).What, StringComparison.Ordinal);
    }

    [Fact]
    public void Reversed_verdict_is_a_difference()
    {
        study.Processor = "two";
        study.Made.Write(RepeatedStudy.Hypotheses, RepeatedStudy.HypothesesText(0.03, "notSupported"));

        Assert.Equal(
            "results/small/hypotheses.json: largest difference 0, H1; H1 is not supported, recorded supported",
            Assert.Single(Compare().Differences));
    }

    private ComparisonReport Compare()
    {
        study.Lock();
        return ResultsComparison.Of(new Workspace(study.Original.Path), new Workspace(study.Made.Path), "small");
    }
}
