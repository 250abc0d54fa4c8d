using ScottPlot;
using ScottPlot.TickGenerators;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>Loss and accuracy over epochs: a thin line for each seed, a thick one for their mean.</summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-learning</c>.</param>
/// <param name="histories">The <c>history.csv</c> of each seed.</param>
/// <param name="protocol">Which test set; other than <c>main</c>, it is added to the figure's name.</param>
public sealed class LearningCurves(
    FigureHome home, string experiment, IReadOnlyList<string> histories, string protocol = TestSetName.Main)
    : FigureStage(home, $"{TestSetName.Of(experiment, protocol)}-learning", experiment)
{
    protected override IReadOnlyList<string> Sources => histories;

    protected override Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var runs = histories.Select(path => TrainingHistory.Read(
            input(path), "train_loss", "validation_loss", "train_accuracy", "validation_accuracy")).ToArray();
        var loss = Panel.Create(null, Language["epoch"], Language["cross-entropy (nats)"]);
        Curves(loss, runs, "train_loss", Palette.Baseline, LinePattern.DenselyDashed, "training");
        Curves(loss, runs, "validation_loss", Palette.Network, LinePattern.Solid, "validation");
        loss.ShowLegend(Alignment.UpperRight);

        var accuracy = Panel.Create(null, Language["epoch"], Language["accuracy"]);
        Curves(accuracy, runs, "train_accuracy", Palette.Baseline, LinePattern.DenselyDashed, "training");
        Curves(accuracy, runs, "validation_accuracy", Palette.Network, LinePattern.Solid, "validation");

        return Task.FromResult(new Figure(Figure.TextWidth, 130, [loss, accuracy]));
    }

    private void Curves(
        Plot plot, TrainingHistory[] runs, string column, Color color, LinePattern pattern, string name)
    {
        var epochs = Enumerable.Range(1, runs.Max(run => run.Epochs)).Select(epoch => (double)epoch).ToArray();
        foreach (var run in runs)
        {
            var seed = plot.Add.ScatterLine(epochs[..run.Epochs], run[column], color.WithAlpha(0.35));
            seed.LineWidth = 0.5f;
        }

        // Runs may stop early: the mean at an epoch is over the runs that reached it.
        var mean = epochs.Select(epoch =>
            runs.Where(run => run.Epochs >= epoch).Average(run => run[column][(int)epoch - 1])).ToArray();
        var line = plot.Add.ScatterLine(epochs, mean, color);
        line.LineWidth = 1.4f;
        line.LinePattern = pattern;
        line.LegendText = Language[name];
        plot.Axes.Bottom.TickGenerator = new NumericAutomatic { IntegerTicksOnly = true };
    }
}
