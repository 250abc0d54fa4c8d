using ScottPlot;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// What each head of a transformer attends to in a few windows: a row of maps a window, a column a head. In a map a row is
/// the letter that reads and a column the letter that is read; a dot ends a word. Of a wrong answer the words are red.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="experiment">The experiment; the figure is <c>&lt;experiment&gt;-attention</c>.</param>
/// <param name="weights"><c>attention.parquet</c>: id, letters, truth, predicted, probability, layer, head, reading, read, weight.</param>
public sealed class AttentionMaps(FigureHome home, string experiment, string weights)
    : FigureStage(home, $"{experiment}-attention", experiment)
{
    // In widths of a column.
    private const double Tile = 0.86;
    private const double HeadHeight = 0.14;
    private const double TitleHeight = 0.18;
    private const double LettersHeight = 0.14;
    private const double Margin = 0.01;

    protected override IReadOnlyList<string> Sources => [weights];

    protected override async Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation)
    {
        var windows = await AttendedWindow.ReadAsync(input(weights), cancellation);
        var plot = Panel.CreateBare();
        var columns = windows.Max(window => window.Maps.Count);
        foreach (var (column, map) in windows[0].Maps.Index())
            Write(plot, column + (Tile / 2), -HeadHeight / 2, Language.Say("head {0}", Numbered(map, windows[0])), Alignment.MiddleCenter, Palette.Black);
        foreach (var (row, window) in windows.Index())
            Add(plot, -HeadHeight - (row * RowHeight), window);

        var (width, height) = (columns - 1 + Tile + LettersHeight + Margin, HeadHeight + (windows.Count * RowHeight));
        plot.Axes.SetLimits(-LettersHeight, columns - 1 + Tile + Margin, -height, 0);
        return new Figure(Figure.TextWidth, (float)(Figure.TextWidth * height / width), plot);
    }

    private static double RowHeight => TitleHeight + Tile + LettersHeight;

    // Heads of one layer need no layer's number.
    private static string Numbered(AttentionMap map, AttendedWindow window) =>
        window.Maps.All(other => other.Layer == map.Layer) ? $"{map.Head}" : $"{map.Layer}.{map.Head}";

    private void Add(Plot plot, double top, AttendedWindow window)
    {
        var title = $"{Language.Class(window.Predicted)}, {Language.Number(window.Probability, 2)}: {window.Letters.TrimEnd()}";
        Write(plot, 0, top - (TitleHeight / 2), title, Alignment.MiddleLeft, window.Predicted == window.Truth ? Palette.Black : Palette.Vermilion);
        foreach (var (column, map) in window.Maps.Index())
        {
            var upper = top - TitleHeight;
            Draw(plot, map, new CoordinateRect(column, column + Tile, upper - Tile, upper));
            foreach (var (place, letter) in window.Letters.Index())
            {
                var middle = (place + 0.5) * Tile / window.Letters.Length;
                Write(plot, column + middle, upper - Tile - (LettersHeight / 2), Shown(letter), Alignment.MiddleCenter, Palette.Black);
                if (column == 0)
                    Write(plot, -LettersHeight / 2, upper - middle, Shown(letter), Alignment.MiddleCenter, Palette.Black);
            }
        }
    }

    private static void Draw(Plot plot, AttentionMap map, CoordinateRect place)
    {
        Raster.Add(plot, Shades(map.Weights), place);
        var frame = plot.Add.Rectangle(place);
        frame.FillStyle.Color = Colors.Transparent;
        frame.LineStyle.Color = Palette.Grey;
        frame.LineStyle.Width = 0.4f;
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
