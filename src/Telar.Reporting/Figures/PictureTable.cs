using ScottPlot;
using Telar.Engine;
using Telar.Reporting.Results;

namespace Telar.Reporting.Figures;

/// <summary>
/// Reads pictures of a processed table by name: pixels, square, row by row, red green blue, and column id, or emoji and
/// style, which a slash joins.
/// </summary>
internal static class PictureTable
{
    private const int Channels = 3;

    /// <summary>The pictures of these names, by name.</summary>
    /// <exception cref="TelarException">One of them is not in the table.</exception>
    public static async Task<IReadOnlyDictionary<string, Color[,]>> ReadAsync(
        string path, IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var known = await NamesAsync(table, cancellation);
        var pixels = await table.BytesAsync("pixels", cancellation);
        var rows = known.Index().ToDictionary(row => row.Item, row => row.Index);
        return names.Distinct().ToDictionary(name => name, name => rows.TryGetValue(name, out var row)
            ? Picture(pixels[row])
            : throw new TelarException(
                $"The table has no picture {name}", Path.GetFileName(path), "Run the stages that name it again."));
    }

    private static async Task<IEnumerable<string>> NamesAsync(ParquetTable table, CancellationToken cancellation)
    {
        if (table.Has("id"))
            return await table.TextAsync("id", cancellation);

        var emoji = await table.TextAsync("emoji", cancellation);
        var style = await table.TextAsync("style", cancellation);
        return emoji.Zip(style, (one, other) => $"{one}/{other}");
    }

    private static Color[,] Picture(byte[] pixels)
    {
        var side = (int)Math.Round(Math.Sqrt(pixels.Length / (double)Channels));
        var colors = new Color[side, side];
        for (var row = 0; row < side; row++)
            for (var column = 0; column < side; column++)
            {
                var first = ((row * side) + column) * Channels;
                colors[row, column] = new Color(pixels[first], pixels[first + 1], pixels[first + 2]);
            }

        return colors;
    }
}
