using System.IO.Compression;
using Parquet;
using Parquet.Schema;
using Telar.Engine;
using Telar.Engine.Files;

namespace Telar.Data.Parquet;

/// <summary>
/// A Parquet file in memory, column by column. Writing the same columns twice gives the same bytes.
/// </summary>
public sealed class ParquetTable
{
    // Large enough that our tables are one group, small enough that a table of millions streams.
    private const int RowsPerGroup = 1 << 18;

    // The package's own default level takes forty times as long for a sixth less.
    private static readonly ParquetOptions Options = new()
    {
        CompressionMethod = CompressionMethod.Zstd,
        CompressionLevel = CompressionLevel.Optimal,
    };

    private readonly string path;
    private readonly Dictionary<string, Array> columns;

    private ParquetTable(string path, int rows, Dictionary<string, Array> columns)
    {
        this.path = path;
        this.columns = columns;
        Rows = rows;
    }

    public int Rows { get; }

    /// <summary>Names of the columns that were read.</summary>
    public IEnumerable<string> Columns => columns.Keys.Order(StringComparer.Ordinal);

    /// <summary>Writes the columns, all of one length, atomically to <paramref name="path"/>.</summary>
    public static void Write(string path, params IReadOnlyList<ParquetColumn> columns)
    {
        var rows = columns.Count == 0 ? 0 : columns[0].Length;
        foreach (var column in columns)
            if (column.Length != rows)
                throw new ArgumentException($"column {column.Name} has {column.Length} rows, {columns[0].Name} has {rows}");

        AtomicFile.Write(path, stream => WriteAsync(stream, columns, rows).GetAwaiter().GetResult());
    }

    /// <summary>Reads the named columns, or all of them when none is named.</summary>
    /// <exception cref="TelarException">No such file, not Parquet, or no such column.</exception>
    public static ParquetTable Read(string path, params IReadOnlyList<string> columns)
    {
        try
        {
            return ReadAsync(path, columns).GetAwaiter().GetResult();
        }
        catch (Exception error) when (error is not TelarException)
        {
            throw new TelarException(
                $"this file cannot be read as Parquet: {error.Message}", path, "run the stage that makes it again", error);
        }
    }

    /// <summary>A column of numbers or truth values, every one of them known.</summary>
    /// <exception cref="TelarException">No such column, another type, or a null in it.</exception>
    public T[] Values<T>(string column)
        where T : struct
    {
        var values = Stored(column);
        if (values is T[] complete)
            return complete;

        return values is T?[] optional
            ? Array.ConvertAll(Complete(column, optional), value => value!.Value)
            : throw OtherType<T>(column, values);
    }

    /// <summary>A column of numbers or truth values, null where unknown.</summary>
    /// <exception cref="TelarException">No such column, or another type.</exception>
    public T?[] Optional<T>(string column)
        where T : struct => Stored(column) switch
        {
            T?[] optional => optional,
            T[] complete => Array.ConvertAll(complete, value => (T?)value),
            var other => throw OtherType<T>(column, other),
        };

    /// <exception cref="TelarException">No such column, another type, or a null in it.</exception>
    public string[] Text(string column) =>
        Stored(column) is var values && values is string[] text
            ? Complete(column, text)
            : throw OtherType<string>(column, values);

    /// <exception cref="TelarException">No such column, another type, or a null in it.</exception>
    public byte[][] Bytes(string column) =>
        Stored(column) is var values && values is byte[][] bytes
            ? Complete(column, bytes)
            : throw OtherType<byte[]>(column, values);

    private static async Task WriteAsync(Stream stream, IReadOnlyList<ParquetColumn> columns, int rows)
    {
        var schema = new ParquetSchema(columns.Select(column => column.Field));
        await using var writer = await ParquetWriter.CreateAsync(schema, stream, Options);
        for (var start = 0; start < rows; start += RowsPerGroup)
        {
            using var group = writer.CreateRowGroup();
            foreach (var column in columns)
                await column.WriteAsync(group, start, Math.Min(RowsPerGroup, rows - start));
        }
    }

    private static async Task<ParquetTable> ReadAsync(string path, IReadOnlyList<string> wanted)
    {
        await using var reader = await ParquetReader.CreateAsync(path);
        var fields = reader.Schema.DataFields.ToDictionary(field => field.Name);
        var groups = Enumerable.Range(0, reader.RowGroupCount).Select(reader.OpenRowGroupReader).ToList();
        var columns = new Dictionary<string, Array>();
        foreach (var name in wanted.Count > 0 ? wanted : [.. fields.Keys])
            columns[name] = fields.TryGetValue(name, out var field)
                ? await ParquetColumnReader.For(field).ReadAsync(groups)
                : throw NoColumn(path, name, fields.Keys);

        return new ParquetTable(path, checked((int)groups.Sum(group => group.RowCount)), columns);
    }

    private static TelarException NoColumn(string path, string column, IEnumerable<string> existing) => new(
        $"the table has no column '{column}'",
        path,
        $"name one of: {string.Join(", ", existing.Order(StringComparer.Ordinal))}");

    private Array Stored(string column) =>
        columns.TryGetValue(column, out var values) ? values : throw NoColumn(path, column, columns.Keys);

    private T[] Complete<T>(string column, T[] values)
    {
        var missing = Array.FindIndex(values, value => value is null);
        return missing < 0
            ? values
            : throw new TelarException(
                $"column '{column}' is empty in row {missing}", path, "read it as optional, or mend the stage that makes it");
    }

    private TelarException OtherType<T>(string column, Array values) => new(
        $"column '{column}' holds {values.GetType().GetElementType()!.Name}, not {typeof(T).Name}",
        path,
        "read it as the type it holds, or mend the stage that makes it");
}
