using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>The first layer's filters as colour pictures, each scaled to its own largest weight; grey is zero.</summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-filters</c>.</param>
/// <param name="filters"><c>filters.parquet</c>: filter, row, column, channel (0 red, 1 green, 2 blue), value.</param>
public sealed class FilterGrid(FigureHome home, string experiment, string filters)
    : FigureStage(home, $"{experiment}-filters", experiment)
{
    private const int MostPerRow = 16;

    protected override IReadOnlyList<string> Sources => [filters];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var weights = await ReadAsync(input(filters), cancellation);
        var side = weights[0].Colors.GetLength(0);
        var rows = (weights.Length + MostPerRow - 1) / MostPerRow;
        var columns = (weights.Length + rows - 1) / rows;

        // One transparent cell separates neighbours.
        var cells = new Color[(rows * (side + 1)) - 1, (columns * (side + 1)) - 1];
        for (var i = 0; i < weights.Length; i++)
            for (var row = 0; row < side; row++)
                for (var column = 0; column < side; column++)
                    cells[(i / columns * (side + 1)) + row, (i % columns * (side + 1)) + column] = weights[i].Colors[row, column];

        var plot = Panel.CreateBare();
        plot.Add.Plottable(new ColorCells(cells));
        plot.Axes.SetLimits(-0.5, cells.GetLength(1) - 0.5, cells.GetLength(0) - 0.5, -0.5);
        return new Figure(Figure.TextWidth, Figure.TextWidth * cells.GetLength(0) / cells.GetLength(1), plot);
    }

    private static async Task<(int Filter, Color[,] Colors)[]> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var filter = await table.ValuesAsync<int>("filter", cancellation);
        var row = await table.ValuesAsync<int>("row", cancellation);
        var column = await table.ValuesAsync<int>("column", cancellation);
        var channel = await table.ValuesAsync<int>("channel", cancellation);
        var value = await table.ValuesAsync<float>("value", cancellation);
        return Enumerable.Range(0, value.Length).GroupBy(i => filter[i]).OrderBy(group => group.Key)
            .Select(group => (group.Key, Colors(group.ToArray()))).ToArray();

        Color[,] Colors(int[] rows)
        {
            var largest = Math.Max(1e-12f, rows.Max(i => Math.Abs(value[i])));
            var channels = new byte[rows.Max(i => row[i]) + 1, rows.Max(i => column[i]) + 1, 3];
            foreach (var i in rows)
                channels[row[i], column[i], channel[i]] = (byte)Math.Round(127.5 + (127.5 * value[i] / largest));

            var colors = new Color[channels.GetLength(0), channels.GetLength(1)];
            for (var y = 0; y < colors.GetLength(0); y++)
                for (var x = 0; x < colors.GetLength(1); x++)
                    colors[y, x] = new Color(channels[y, x, 0], channels[y, x, 1], channels[y, x, 2]);

            return colors;
        }
    }
}
