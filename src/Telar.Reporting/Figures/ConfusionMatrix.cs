using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// Shares of each true class by predicted class, over all seeds. More than twenty classes are too many
/// to name: their labels are then taken as <c>block.rest</c> and only the blocks are named.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-confusion</c>.</param>
/// <param name="predictions">The experiment's <c>predictions/&lt;experiment&gt;.parquet</c>.</param>
/// <param name="protocol">Which test set; other than <c>main</c>, it is added to the figure's name.</param>
public sealed class ConfusionMatrix(FigureHome home, string experiment, string predictions, string protocol = TestSetName.Main)
    : FigureStage(home, $"{TestSetName.Of(experiment, protocol)}-confusion", experiment)
{
    private const int MostNames = 20;

    /// <summary>The share of an axis that the name of a block takes.</summary>
    private const double NameShare = 0.065;

    protected override object Settings => new { Protocol = protocol };

    protected override IReadOnlyList<string> Sources => [predictions];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var confusion = Confusion.Of(await Predictions.ReadAsync(input(predictions), protocol, cancellation));
        var plot = Panel.Create(null, Language["predicted class"], Language["true class"]);
        plot.HideGrid();
        plot.Axes.Right.FrameLineStyle.Width = plot.Axes.Top.FrameLineStyle.Width = 0.5f;
        plot.Add.Plottable(new ColorCells(Shades(confusion.Shares)));
        if (confusion.Labels.Count <= MostNames)
            NameClasses(plot, confusion);
        else
            NameBlocks(plot, confusion.Labels);

        var last = confusion.Labels.Count - 0.5;
        plot.Axes.SetLimits(-0.5, last, last, -0.5);
        return new Figure(236, 228, plot);
    }

    private static Color[,] Shades(double[,] shares)
    {
        var shades = new Color[shares.GetLength(0), shares.GetLength(1)];
        for (var row = 0; row < shares.GetLength(0); row++)
            for (var column = 0; column < shares.GetLength(1); column++)
                shades[row, column] = Shade(shares[row, column]);

        return shades;
    }

    // The square root lifts rare confusions out of the white; a cell of 1 is plain blue.
    private static Color Shade(double share) =>
        share == 0 ? Colors.Transparent : Colors.White.MixedWith(Palette.Blue, Math.Sqrt(share));

    private void NameClasses(Plot plot, Confusion confusion)
    {
        var names = confusion.Labels.Select(Language.Class).ToArray();
        Panel.NameBelow(plot, names);
        Panel.NameLeft(plot, names);
        for (var row = 0; row < confusion.Labels.Count; row++)
            for (var column = 0; column < confusion.Labels.Count; column++)
            {
                var percent = Math.Round(100 * confusion.Shares[row, column]);
                if (percent < 1)
                    continue;

                var text = plot.Add.Text($"{percent}", column, row);
                text.LabelFontSize = Panel.SmallTextSize;
                text.LabelAlignment = Alignment.MiddleCenter;
                text.LabelFontColor = percent > 40 ? Colors.White : Palette.Black;
            }
    }

    private static void NameBlocks(Plot plot, IReadOnlyList<string> labels)
    {
        var blocks = labels.Select((label, i) => (Block: label.Split('.')[0], Index: i))
            .GroupBy(pair => pair.Block)
            .Select(block => (Name: block.Key, First: block.First().Index, Last: block.Last().Index))
            .ToArray();
        foreach (var axis in new IAxis[] { plot.Axes.Bottom, plot.Axes.Left })
        {
            axis.SetTicks(Apart([.. blocks.Select(block => (block.First + block.Last) / 2.0)], labels.Count * NameShare), blocks.Select(block => block.Name).ToArray());
            axis.MajorTickStyle.Length = 0;
        }

        foreach (var block in blocks.Skip(1))
        {
            plot.Add.VerticalLine(block.First - 0.5, 0.4f, Palette.Grey);
            plot.Add.HorizontalLine(block.First - 0.5, 0.4f, Palette.Grey);
        }
    }

    // The names of narrow blocks would be set over each other.
    private static double[] Apart(double[] centres, double least)
    {
        for (var i = 1; i < centres.Length; i++)
            centres[i] = Math.Max(centres[i], centres[i - 1] + least);

        return centres;
    }
}
