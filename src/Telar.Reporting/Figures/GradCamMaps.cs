using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// Where the network looks: pictures above, below each the heat of the predicted class in every layer, then the class
/// and its probability; what a wrong one is stands in brackets.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-gradcam</c>.</param>
/// <param name="heat"><c>gradcam.parquet</c>: id, truth, predicted, probability, layer, row, column, heat in 0..1.</param>
/// <param name="pictures">The processed table with the pixels.</param>
public sealed class GradCamMaps(FigureHome home, string experiment, string heat, string pictures)
    : FigureStage(home, $"{experiment}-gradcam", experiment)
{
    private const double Tile = 0.92;
    private const double LineHeight = 0.2;
    private const int MostLines = 3;
    private const double Margin = 0.3;

    protected override IReadOnlyList<string> Sources => [heat, pictures];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var looks = await ReadAsync(input(heat), cancellation);
        var drawings = await PictureTable.ReadAsync(input(pictures), [.. looks.Select(look => look.Id)], cancellation);
        var plot = Panel.CreateBare();
        var layers = looks[0].Layers;
        foreach (var (column, look) in looks.Index())
            Add(plot, column, look, drawings[look.Id]);
        foreach (var (row, layer) in layers.Index())
            Name(plot, -row - 1 - (Tile / 2), Language[layer.Name]);

        var (width, height) = (looks.Length + Margin, layers.Count + 1 + (MostLines * LineHeight));
        plot.Axes.SetLimits(-Margin, looks.Length, -height, 0);
        return new Figure(Figure.TextWidth, (float)(Figure.TextWidth * height / width), plot);
    }

    private void Add(Plot plot, int column, Look look, Color[,] picture)
    {
        Raster.Add(plot, picture, new CoordinateRect(column, column + Tile, -Tile, 0));
        foreach (var (row, layer) in look.Layers.Index())
            Raster.Add(
                plot, HeatOverlay.Of(picture, layer.Heat), new CoordinateRect(column, column + Tile, -row - 1 - Tile, -row - 1));

        var isRight = look.Predicted == look.Truth;
        string[] lines = [Language.Class(look.Predicted), Language.Number(look.Probability, 2), .. isRight ? [] : new[] { $"({Language.Class(look.Truth)})" }];
        foreach (var (line, words) in lines.Index())
            Caption(
                plot,
                column + (Tile / 2),
                -look.Layers.Count - Tile - 0.03 - (line * LineHeight),
                words,
                isRight ? Palette.Black : Palette.Vermilion);
    }

    private static void Name(Plot plot, double y, string words)
    {
        var name = plot.Add.Text(words, -0.06, y);
        name.LabelFontSize = Panel.SmallTextSize;
        name.LabelAlignment = Alignment.LowerCenter;
        name.LabelRotation = -90;
    }

    private static void Caption(Plot plot, double x, double y, string words, Color color)
    {
        var text = plot.Add.Text(words, x, y);
        text.LabelFontSize = Panel.SmallTextSize;
        text.LabelAlignment = Alignment.UpperCenter;
        text.LabelFontColor = color;
    }

    private static async Task<Look[]> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var id = await table.TextAsync("id", cancellation);
        var truth = await table.TextAsync("truth", cancellation);
        var predicted = await table.TextAsync("predicted", cancellation);
        var probability = await table.ValuesAsync<float>("probability", cancellation);
        var layer = await table.TextAsync("layer", cancellation);
        var row = await table.ValuesAsync<int>("row", cancellation);
        var column = await table.ValuesAsync<int>("column", cancellation);
        var heat = await table.ValuesAsync<float>("heat", cancellation);
        return Enumerable.Range(0, id.Length).GroupBy(i => id[i])
            .Select(cells => cells.ToArray())
            .Select(cells => new Look(
                id[cells[0]],
                truth[cells[0]],
                predicted[cells[0]],
                probability[cells[0]],
                cells.GroupBy(i => layer[i]).Select(map => new LayerHeat(map.Key, Map([.. map]))).ToArray()))
            .ToArray();

        double[,] Map(int[] cells)
        {
            var map = new double[cells.Max(i => row[i]) + 1, cells.Max(i => column[i]) + 1];
            foreach (var i in cells)
                map[row[i], column[i]] = heat[i];

            return map;
        }
    }

    private sealed record LayerHeat(string Name, double[,] Heat);

    private sealed record Look(string Id, string Truth, string Predicted, float Probability, IReadOnlyList<LayerHeat> Layers);
}
