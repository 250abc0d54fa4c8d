using Telar.Studies.Comparison;

namespace Telar.Tests.Studies.Comparison;

public sealed class ReproductionTests : IDisposable
{
    private const int Files = 10;

    private readonly RepeatedStudy study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void Same_bits_are_identical()
    {
        var report = study.Lock().Compare();

        Assert.Equal((true, Files, Files), (report.SameMachine, report.Outputs, report.Count(Agreement.Identical)));
        Assert.Null(report.First);
    }

    [Fact]
    public void Trainings_that_a_fresh_clone_lacks_are_compared_by_digest()
    {
        study.Lock();
        Directory.Delete(Path.Combine(study.Original.Path, RepeatedStudy.Training), recursive: true);

        Assert.Equal(Files, study.Compare().Count(Agreement.Identical));
    }

    [Fact]
    public void Flipped_byte_in_a_figure_is_found()
    {
        study.Made.Write(RepeatedStudy.DataFigure, "%PDF dbta");
        var report = study.Lock().Compare();

        // The paper's bits are the same, though it was made from the figure.
        Assert.Equal((1, Files - 1), (report.Count(Agreement.Different), report.Count(Agreement.Identical)));
        Assert.Equal(
            new FirstDifference(
                "figure/data", RepeatedStudy.DataFigure, "byte 6: recorded 0x61, made now 0x62; sizes 9 and 9 bytes",
                "code, parameters, packages, environment and inputs are as recorded: the stage itself does not repeat"),
            report.First);
    }

    [Fact]
    public void First_difference_is_upstream_of_those_that_follow_from_it()
    {
        study.Made.Write(RepeatedStudy.History, "epoch,loss\n1,0.5\n2,0.2\n");
        study.Made.Write(RepeatedStudy.Figure, "<svg>\n<path d=''/>\n</svg>\n");
        study.Made.Write(RepeatedStudy.Paper, "%PDF other");
        var report = study.Lock().Compare();

        Assert.Equal(3, report.Count(Agreement.Different));
        Assert.Equal(("train", RepeatedStudy.History), (report.First!.Stage, report.First.Output));
        Assert.Equal("line 3\n  recorded: 2,0.25\n  made now: 2,0.2", report.First.Value);
    }

    [Fact]
    public void Missing_output_is_different()
    {
        File.Delete(Path.Combine(study.Made.Path, RepeatedStudy.Table));
        var first = study.Lock().Compare().First!;

        Assert.Equal((RepeatedStudy.Table, "it was not made again"), (first.Output, first.Value));
    }

    [Fact]
    public void File_that_is_not_as_recorded_is_not_looked_into()
    {
        study.Made.Write(RepeatedStudy.Table, "0.7");
        study.Lock();
        study.Original.Write(RepeatedStudy.Table, "0.7");

        Assert.Contains("the recorded one is not here to look into", study.Compare().First!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.919, 0.79, Agreement.WithinTolerance, "largest difference 0.019, places test.accuracy.mean")]
    [InlineData(0.91, 0.77, Agreement.Different, "largest difference 0.03, places test.macroF1.mean")]
    public void Metrics_of_another_processor_have_a_tolerance(double accuracy, double macroF1, Agreement agreement, string detail)
    {
        TrainElsewhere(accuracy, macroF1);
        var report = study.Lock().Compare();

        var metrics = report.Stages.SelectMany(stage => stage.Outputs).Single(output => output.Path == RepeatedStudy.Metrics);
        Assert.Equal((false, agreement, detail), (report.SameMachine, metrics.Agreement, metrics.Detail));
        // Weights, predictions, and what was made from them.
        Assert.Equal(4, report.Count(Agreement.NotComparable));
        Assert.Equal(agreement == Agreement.Different ? "evaluate" : null, report.First?.Stage);
    }

    [Theory]
    [InlineData(0.02, "supported", Agreement.WithinTolerance, "largest difference 0.01, H1")]
    [InlineData(0.02, "inconclusive", Agreement.WithinTolerance, "largest difference 0.01, H1; H1 is inconclusive, recorded supported")]
    [InlineData(0.02, "notSupported", Agreement.Different, "largest difference 0.01, H1; H1 is not supported, recorded supported")]
    [InlineData(0.06, "supported", Agreement.Different, "largest difference 0.03, H1")]
    public void Verdicts_of_another_processor_may_not_be_reversed(double difference, string verdict, Agreement agreement, string detail)
    {
        TrainElsewhere(0.9, 0.8);
        study.Made.Write(RepeatedStudy.Hypotheses, RepeatedStudy.HypothesesText(difference, verdict));
        var report = study.Lock().Compare();

        var hypotheses = report.Stages.SelectMany(stage => stage.Outputs).Single(output => output.Path == RepeatedStudy.Hypotheses);
        Assert.Equal((agreement, detail), (hypotheses.Agreement, hypotheses.Detail));
    }

    [Fact]
    public void Metrics_of_the_same_processor_have_none()
    {
        study.Made.Write(RepeatedStudy.Metrics, RepeatedStudy.MetricsText(0.9000001, 0.8));
        var report = study.Lock().Compare();

        Assert.Equal((1, "evaluate"), (report.Count(Agreement.Different), report.First!.Stage));
    }

    [Fact]
    public void Another_processor_excuses_only_what_was_made_from_training()
    {
        study.Processor = "two";
        study.Made.Write(RepeatedStudy.DataFigure, "%PDF other");

        Assert.Equal("figure/data", study.Lock().Compare().First?.Stage);
    }

    [Fact]
    public void Other_tools_may_write_other_bytes()
    {
        study.Tex = "2026";
        study.Made.Write(RepeatedStudy.Paper, "%PDF newer");
        var report = study.Lock().Compare();

        Assert.Equal((1, 0), (report.Count(Agreement.NotComparable), report.Count(Agreement.Different)));
        Assert.Equal("made by other tools", report.Stages[^1].Outputs[0].Detail);
    }

    private void TrainElsewhere(double accuracy, double macroF1)
    {
        study.Processor = "two";
        study.Made.Write(RepeatedStudy.Weights, "other weights");
        study.Made.Write(RepeatedStudy.Metrics, RepeatedStudy.MetricsText(accuracy, macroF1));
        study.Made.Write(RepeatedStudy.Predictions, "other predictions");
        study.Made.Write(RepeatedStudy.Figure, "<svg/>");
        study.Made.Write(RepeatedStudy.Table, $"{accuracy}");
    }
}
