using System.Globalization;
using CsvHelper;
using Telar.Engine;

namespace Telar.Data.Tabular;

/// <summary>One row of a table in text; reading a value that is not there names file, line and column.</summary>
public sealed class TsvRow
{
    private readonly string file;
    private readonly CsvReader reader;
    private readonly Dictionary<string, int> positions;

    internal TsvRow(string file, CsvReader reader, Dictionary<string, int> positions)
    {
        this.file = file;
        this.reader = reader;
        this.positions = positions;
    }

    public bool Has(string column) => positions.ContainsKey(column);

    /// <summary>The value as it stands, possibly empty.</summary>
    /// <exception cref="TelarException">No such column.</exception>
    public string Text(string column) => positions.TryGetValue(column, out var position)
        ? reader.GetString(position)
        : throw Error($"there is no column '{column}'", $"name one of: {string.Join(", ", positions.Keys)}");

    /// <exception cref="TelarException">No such column, or not a finite number.</exception>
    public double Number(string column) =>
        double.TryParse(Text(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw NotA("number", column);

    /// <summary>The number, or null where the value is empty.</summary>
    /// <exception cref="TelarException">No such column, or not a finite number.</exception>
    public double? OptionalNumber(string column) => Text(column).Length == 0 ? null : Number(column);

    /// <exception cref="TelarException">No such column, or not an integer.</exception>
    public long WholeNumber(string column) =>
        long.TryParse(Text(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw NotA("whole number", column);

    private TelarException NotA(string type, string column) =>
        Error($"column '{column}' holds '{Text(column)}', which is not a {type}", "mend the row");

    /// <summary>An error of this row.</summary>
    public TelarException Error(string what, string remedy) => new(what, $"{file}, line {reader.LineNumber}", remedy);
}
