using ScottPlot;
using ScottPlot.Colormaps;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// What pictures become inside the network, side by side: each picture, then a row for each layer with its first
/// channels, each scaled to its own range (viridis: dark is low).
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-activations</c>.</param>
/// <param name="image"><c>image.parquet</c>: picture, row, column, channel, value in 0..1.</param>
/// <param name="activations"><c>activations.parquet</c>: picture, layer, channel, row, column, value.</param>
public sealed class ActivationMaps(FigureHome home, string experiment, string image, string activations)
    : FigureStage(home, $"{experiment}-activations", experiment)
{
    private const double PictureWidth = 1.3;
    private const double Gap = 0.4;
    private const double Tile = 0.94;

    protected override IReadOnlyList<string> Sources => [image, activations];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var pictures = await ReadImagesAsync(input(image), cancellation);
        var maps = await ReadLayersAsync(input(activations), cancellation);
        var plot = Panel.CreateBare();
        var (left, rows) = (0.0, 0);
        foreach (var (picture, layers) in maps)
        {
            Raster.Add(plot, pictures[picture], new CoordinateRect(left, left + Tile, -Tile, 0));
            Add(plot, left + PictureWidth, layers);
            left += PictureWidth + layers.Max(layer => layer.Channels.Length) + Gap;
            rows = Math.Max(rows, layers.Length);
        }

        left -= Gap;
        plot.Axes.SetLimits(0, left, -rows, 0);
        return new Figure(Figure.TextWidth, (float)(Figure.TextWidth * rows / left), plot);
    }

    private void Add(Plot plot, double left, Layer[] layers)
    {
        foreach (var (row, layer) in layers.Index())
        {
            var name = plot.Add.Text(Language[layer.Name], left - 0.06, -row - (Tile / 2));
            name.LabelFontSize = Panel.SmallTextSize;
            name.LabelAlignment = Alignment.LowerCenter;
            name.LabelRotation = -90;
            foreach (var (column, channel) in layer.Channels.Index())
                Raster.Add(plot, Shades(channel), new CoordinateRect(left + column, left + column + Tile, -row - Tile, -row));
        }
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

    private static async Task<Dictionary<string, Color[,]>> ReadImagesAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var picture = await table.TextAsync("picture", cancellation);
        var row = await table.ValuesAsync<int>("row", cancellation);
        var column = await table.ValuesAsync<int>("column", cancellation);
        var channel = await table.ValuesAsync<int>("channel", cancellation);
        var value = await table.ValuesAsync<float>("value", cancellation);
        return Enumerable.Range(0, value.Length).GroupBy(i => picture[i]).ToDictionary(cells => cells.Key, cells => Colors([.. cells]));

        Color[,] Colors(int[] cells)
        {
            var colors = new Color[cells.Max(i => row[i]) + 1, cells.Max(i => column[i]) + 1];
            foreach (var i in cells)
            {
                ref var color = ref colors[row[i], column[i]];
                var level = (byte)Math.Round(255 * Math.Clamp(value[i], 0f, 1f));
                color = channel[i] switch { 0 => color.WithRed(level), 1 => color.WithGreen(level), _ => color.WithBlue(level) };
                color = color.WithAlpha((byte)255);
            }

            return colors;
        }
    }

    private sealed record Layer(string Name, double[][,] Channels);

    private static async Task<(string Picture, Layer[] Layers)[]> ReadLayersAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var picture = await table.TextAsync("picture", cancellation);
        var layer = await table.TextAsync("layer", cancellation);
        var channel = await table.ValuesAsync<int>("channel", cancellation);
        var row = await table.ValuesAsync<int>("row", cancellation);
        var column = await table.ValuesAsync<int>("column", cancellation);
        var value = await table.ValuesAsync<float>("value", cancellation);
        return Enumerable.Range(0, value.Length).GroupBy(i => picture[i])
            .Select(cells => (cells.Key, cells.GroupBy(i => layer[i]).Select(rows => new Layer(rows.Key, Channels(rows))).ToArray()))
            .ToArray();

        double[][,] Channels(IEnumerable<int> cells) =>
            cells.GroupBy(i => channel[i]).OrderBy(map => map.Key).Select(map => Map([.. map])).ToArray();

        double[,] Map(int[] cells)
        {
            var map = new double[cells.Max(i => row[i]) + 1, cells.Max(i => column[i]) + 1];
            foreach (var i in cells)
                map[row[i], column[i]] = value[i];

            return map;
        }
    }
}
