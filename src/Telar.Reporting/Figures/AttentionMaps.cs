using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// What each head of a transformer attends to in a few windows: a row of maps a window, a column a head. In a map a row is
/// the letter that reads and a column the letter that is read; a dot ends a word.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-attention</c>.</param>
/// <param name="weights"><c>attention.parquet</c>: id, letters, truth, predicted, probability, layer, head, reading, read, weight.</param>
public sealed class AttentionMaps(FigureHome home, string experiment, string weights)
    : FigureStage(home, $"{experiment}-attention", experiment)
{
    private const double Tile = 0.86;
    private const double TitleHeight = 0.2;
    private const double LettersHeight = 0.12;
    private const double Margin = 0.02;

    protected override IReadOnlyList<string> Sources => [weights];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var windows = await AttendedWindow.ReadAsync(input(weights), cancellation);
        var plot = Panel.CreateBare();
        foreach (var (row, window) in windows.Index())
            Add(plot, -row * (1 + TitleHeight + LettersHeight - (1 - Tile)), window);

        var heads = windows.Max(window => window.Maps.Count);
        var height = (windows.Count * (Tile + TitleHeight + LettersHeight)) + (heads > 0 ? TitleHeight / 2 : 0);
        plot.Axes.SetLimits(-LettersHeight - Margin, heads, -height, 0);
        return new Figure(
            Figure.TextWidth, (float)(Figure.TextWidth * height / (heads + LettersHeight + Margin)), plot);
    }

    private void Add(Plot plot, double top, AttendedWindow window)
    {
        var title = $"{Language.Class(window.Predicted)}, {Language.Number(window.Probability, 2)}: {window.Letters.TrimEnd()}";
        Write(plot, 0, top - (TitleHeight / 2), title, Alignment.MiddleLeft, window.Predicted == window.Truth ? Palette.Black : Palette.Vermilion);
        foreach (var (column, map) in window.Maps.Index())
        {
            var upper = top - TitleHeight;
            Raster.Add(plot, Shades(map.Weights), new CoordinateRect(column, column + Tile, upper - Tile, upper));
            foreach (var (place, letter) in window.Letters.Index())
            {
                var middle = (place + 0.5) * Tile / window.Letters.Length;
                Write(plot, column + middle, upper - Tile - (LettersHeight / 2), Shown(letter), Alignment.MiddleCenter, Palette.Black);
                if (column == 0)
                    Write(plot, -LettersHeight / 2, upper - middle, Shown(letter), Alignment.MiddleCenter, Palette.Black);
            }
        }
    }

    private static string Shown(char letter) => letter == ' ' ? "·" : $"{letter}";

    private static void Write(Plot plot, double x, double y, string words, Alignment alignment, Color color)
    {
        var text = plot.Add.Text(words, x, y);
        text.LabelFontSize = Panel.SmallTextSize;
        text.LabelAlignment = alignment;
        text.LabelFontColor = color;
    }

    // The square root lifts small weights out of the white; a cell of 1 is plain blue.
    private static Color[,] Shades(float[,] map)
    {
        var shades = new Color[map.GetLength(0), map.GetLength(1)];
        for (var row = 0; row < map.GetLength(0); row++)
            for (var column = 0; column < map.GetLength(1); column++)
                shades[row, column] = Colors.White.MixedWith(Palette.Blue, Math.Sqrt(map[row, column]));

        return shades;
    }
}
