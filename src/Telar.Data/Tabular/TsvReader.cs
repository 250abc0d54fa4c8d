using CsvHelper;
using Telar.Engine;

namespace Telar.Data.Tabular;

/// <summary>Reads tab-separated text without a header and without quoting, as GeoNames writes it.</summary>
/// <param name="file">Name of the file, for errors.</param>
/// <param name="columns">Names of the columns, in order.</param>
public sealed class TsvReader(string file, IReadOnlyList<string> columns)
{
    private static readonly CsvReaderOptions Format = new()
    {
        Separator = '\t',
        HasHeader = false,
        Mode = CsvMode.NoEscape,
        TrackLineNumbers = true,
    };

    private readonly Dictionary<string, int> positions =
        columns.Select((name, position) => (name, position)).ToDictionary(pair => pair.name, pair => pair.position);

    /// <summary>The rows, streamed; a row is valid until the next one is asked for.</summary>
    /// <exception cref="TelarException">A row has more or fewer columns; names file and line.</exception>
    public IEnumerable<TsvRow> Read(Stream stream)
    {
        using var reader = CsvReader.Create(stream, Format);
        while (reader.Read())
        {
            if (reader.FieldCount != columns.Count)
                throw new TelarException(
                    $"the row has {reader.FieldCount} columns, not {columns.Count}",
                    $"{file}, line {reader.LineNumber}",
                    "mend the row, or the list of columns of the data set");

            yield return new TsvRow(file, reader, positions);
        }
    }
}
