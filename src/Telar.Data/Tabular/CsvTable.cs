using CsvHelper;
using Telar.Engine;

namespace Telar.Data.Tabular;

/// <summary>Reads comma-separated text whose first line names the columns (RFC 4180).</summary>
/// <param name="file">Name of the file, for errors.</param>
/// <param name="needed">Columns that must be there; others may be, in any order.</param>
public sealed class CsvTable(string file, IReadOnlyList<string> needed)
{
    private static readonly CsvReaderOptions Format = new() { HasHeader = false, TrackLineNumbers = true };

    /// <summary>The rows, streamed; a row is valid until the next one is asked for.</summary>
    /// <exception cref="TelarException">A column is missing or named twice, or a row has more or fewer; names file and line.</exception>
    public IEnumerable<TsvRow> Read(Stream stream)
    {
        using var reader = CsvReader.Create(stream, Format);
        if (!reader.Read())
            yield break;

        var positions = Header(reader);
        while (reader.Read())
        {
            // An empty line at the end.
            if (reader.FieldCount == 1 && reader.GetString(0).Length == 0)
                continue;
            if (reader.FieldCount != positions.Count)
                throw new TelarException(
                    $"the row has {reader.FieldCount} columns, and the header {positions.Count}",
                    $"{file}, line {reader.LineNumber}",
                    "mend the row; a value with a comma needs quotes");

            yield return new TsvRow(file, reader, positions);
        }
    }

    private Dictionary<string, int> Header(CsvReader reader)
    {
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).Select(name => name.Trim().TrimStart('\uFEFF')).ToList();
        if (names.Distinct(StringComparer.Ordinal).Count() < names.Count)
            throw Malformed("a column is named twice");
        return needed.FirstOrDefault(name => !names.Contains(name)) is { } missing
            ? throw Malformed($"there is no column '{missing}'")
            : names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
    }

    private TelarException Malformed(string what) =>
        new(what, $"{file}, line 1", $"name in the first line, parted by commas: {string.Join(", ", needed)}");
}
