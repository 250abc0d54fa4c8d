using ScottPlot;
using ScottPlot.Colormaps;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// What a picture becomes inside the network: the picture, then a row for each layer with its first
/// channels, each scaled to its own range (viridis: dark is low).
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-activations</c>.</param>
/// <param name="image"><c>image.parquet</c>: row, column, channel, value in 0..1.</param>
/// <param name="activations"><c>activations.parquet</c>: layer, channel, row, column, value.</param>
public sealed class ActivationMaps(FigureHome home, string experiment, string image, string activations)
    : FigureStage(home, $"{experiment}-activations", experiment)
{
    private const int ChannelsShown = 8;
    private const double Tile = 0.94;

    protected override IReadOnlyList<string> Sources => [image, activations];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var picture = await ReadImageAsync(input(image), cancellation);
        var layers = await ReadLayersAsync(input(activations), cancellation);
        var plot = Panel.CreateBare();
        Raster.Add(plot, picture, new CoordinateRect(-1.6, -1.6 + Tile, -Tile, 0));
        for (var layer = 0; layer < layers.Length; layer++)
        {
            var name = plot.Add.Text(layers[layer].Name, -0.06, -layer - (Tile / 2));
            name.LabelFontSize = Panel.SmallTextSize;
            name.LabelAlignment = Alignment.LowerCenter;
            name.LabelRotation = -90;
            for (var channel = 0; channel < layers[layer].Channels.Length; channel++)
                Raster.Add(plot, Shades(layers[layer].Channels[channel]), new CoordinateRect(channel, channel + Tile, -layer - Tile, -layer));
        }

        plot.Axes.SetLimits(-1.6, ChannelsShown, -layers.Length, 0);
        return new Figure(Figure.TextWidth, (float)(Figure.TextWidth * layers.Length / (ChannelsShown + 1.6)), plot);
    }

    private static Color[,] Shades(double[,] map)
    {
        var (low, high) = (map.Cast<double>().Min(), map.Cast<double>().Max());
        var scale = new Viridis();
        var colors = new Color[map.GetLength(0), map.GetLength(1)];
        for (var row = 0; row < map.GetLength(0); row++)
            for (var column = 0; column < map.GetLength(1); column++)
                colors[row, column] = scale.GetColor(high > low ? (map[row, column] - low) / (high - low) : 0);

        return colors;
    }

    private static async Task<Color[,]> ReadImageAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var row = await table.ValuesAsync<int>("row", cancellation);
        var column = await table.ValuesAsync<int>("column", cancellation);
        var channel = await table.ValuesAsync<int>("channel", cancellation);
        var value = await table.ValuesAsync<float>("value", cancellation);
        var colors = new Color[row.Max() + 1, column.Max() + 1];
        for (var i = 0; i < value.Length; i++)
        {
            ref var color = ref colors[row[i], column[i]];
            var level = (byte)Math.Round(255 * Math.Clamp(value[i], 0f, 1f));
            color = channel[i] switch { 0 => color.WithRed(level), 1 => color.WithGreen(level), _ => color.WithBlue(level) };
            color = color.WithAlpha((byte)255);
        }

        return colors;
    }

    private static async Task<(string Name, double[][,] Channels)[]> ReadLayersAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var layer = await table.TextAsync("layer", cancellation);
        var channel = await table.ValuesAsync<int>("channel", cancellation);
        var row = await table.ValuesAsync<int>("row", cancellation);
        var column = await table.ValuesAsync<int>("column", cancellation);
        var value = await table.ValuesAsync<float>("value", cancellation);
        return Enumerable.Range(0, value.Length).GroupBy(i => layer[i])
            .Select(rows => (rows.Key, rows.GroupBy(i => channel[i]).OrderBy(map => map.Key).Take(ChannelsShown).Select(Map).ToArray()))
            .ToArray();

        double[,] Map(IEnumerable<int> rows)
        {
            var indices = rows.ToArray();
            var map = new double[indices.Max(i => row[i]) + 1, indices.Max(i => column[i]) + 1];
            foreach (var i in indices)
                map[row[i], column[i]] = value[i];

            return map;
        }
    }
}
