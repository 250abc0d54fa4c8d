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
