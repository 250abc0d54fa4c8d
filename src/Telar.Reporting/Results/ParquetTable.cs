using Parquet;
using Parquet.Schema;
using Telar.Engine;

namespace Telar.Reporting.Results;

/// <summary>Reads whole columns of a Parquet file by name.</summary>
public sealed class ParquetTable : IAsyncDisposable
{
    private readonly ParquetReader reader;
    private readonly string path;

    private ParquetTable(ParquetReader reader, string path) => (this.reader, this.path) = (reader, path);

    /// <exception cref="TelarException">The file is not Parquet, or is cut short.</exception>
    public static async Task<ParquetTable> OpenAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return new ParquetTable(await ParquetReader.CreateAsync(path, cancellationToken: cancellation), path);
        }
        catch (Exception error) when (error is not (OperationCanceledException or FileNotFoundException or DirectoryNotFoundException))
        {
            throw new TelarException(
                $"The Parquet file cannot be read: {error.Message}",
                Path.GetFileName(path),
                "Run the stage that writes it again.",
                error);
        }
    }

    public bool Has(string column) => reader.Schema.GetDataFields().Any(field => field.Name == column);

    /// <summary>A column without nulls, over all row groups in order.</summary>
    public async Task<T[]> ValuesAsync<T>(string column, CancellationToken cancellation)
        where T : struct
    {
        var field = Field(column, typeof(T));
        var values = new T[RowCount];
        await EachGroupAsync(async (group, offset, count) =>
        {
            if (field.IsNullable)
            {
                var nullable = new T?[count];
                await group.ReadAsync(field, nullable.AsMemory(), cancellationToken: cancellation);
                for (var i = 0; i < count; i++)
                    values[offset + i] = nullable[i] ?? throw Broken($"has a null in column {column}, row {offset + i}");
            }
            else
            {
                await group.ReadAsync(field, values.AsMemory(offset, count), cancellationToken: cancellation);
            }
        });
        return values;
    }

    /// <summary>A text column without nulls, over all row groups in order.</summary>
    public async Task<string[]> TextAsync(string column, CancellationToken cancellation)
    {
        // Parquet.Net describes text as characters in memory and reads it as strings.
        var field = Field(column, typeof(ReadOnlyMemory<char>));
        var values = new string?[RowCount];
        await EachGroupAsync(async (group, offset, count) =>
            await group.ReadAsync(field, values.AsMemory(offset, count), cancellationToken: cancellation));
        return values.Select((value, row) => value ?? throw Broken($"has a null in column {column}, row {row}")).ToArray();
    }

    /// <summary>A column of byte strings without nulls, e.g. pixels, over all row groups in order.</summary>
    public async Task<byte[][]> BytesAsync(string column, CancellationToken cancellation)
    {
        var field = Field(column, typeof(ReadOnlyMemory<byte>));
        var values = new byte[]?[RowCount];
        await EachGroupAsync(async (group, offset, count) =>
            await group.ReadAsync(field, values.AsMemory(offset, count), cancellationToken: cancellation));
        return values.Select((value, row) => value ?? throw Broken($"has a null in column {column}, row {row}")).ToArray();
    }

    public ValueTask DisposeAsync() => reader.DisposeAsync();

    private int RowCount => checked((int)reader.RowGroups.Sum(group => group.RowCount));

    private async Task EachGroupAsync(Func<ParquetRowGroupReader, int, int, Task> read)
    {
        var offset = 0;
        for (var index = 0; index < reader.RowGroupCount; index++)
        {
            using var group = reader.OpenRowGroupReader(index);
            var count = checked((int)group.RowCount);
            await read(group, offset, count);
            offset += count;
        }
    }

    private DataField Field(string column, Type type)
    {
        var field = reader.Schema.GetDataFields().FirstOrDefault(field => field.Name == column)
            ?? throw Broken($"has no column {column}");
        return field.ClrType == type
            ? field
            : throw Broken($"has column {column} of type {field.ClrType.Name} where {type.Name} is needed");
    }

    private TelarException Broken(string what) =>
        new($"The Parquet file {what}", Path.GetFileName(path), "Run the stage that writes it again.");
}
