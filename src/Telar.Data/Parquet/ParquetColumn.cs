using Parquet;
using Parquet.Schema;

namespace Telar.Data.Parquet;

/// <summary>A named column of values, ready to be written by <see cref="ParquetTable.Write"/>.</summary>
public abstract class ParquetColumn
{
    private protected ParquetColumn(DataField field, int length)
    {
        Field = field;
        Length = length;
    }

    public string Name => Field.Name;

    /// <summary>Number of rows.</summary>
    public int Length { get; }

    internal DataField Field { get; }

    /// <summary>A column of numbers or truth values without gaps.</summary>
    public static ParquetColumn Of<T>(string name, T[] values)
        where T : struct => new ValueColumn<T>(name, values);

    /// <summary>A column of numbers or truth values where null means unknown.</summary>
    public static ParquetColumn Of<T>(string name, T?[] values)
        where T : struct => new OptionalColumn<T>(name, values);

    public static ParquetColumn Of(string name, string[] values) => new TextColumn(name, values);

    /// <summary>A column of byte strings, e.g. pixels.</summary>
    public static ParquetColumn Of(string name, byte[][] values) => new BytesColumn(name, values);

    internal abstract Task WriteAsync(ParquetRowGroupWriter writer, int start, int count);

    private sealed class ValueColumn<T>(string name, T[] values)
        : ParquetColumn(new DataField<T>(name, false), values.Length)
        where T : struct
    {
        internal override Task WriteAsync(ParquetRowGroupWriter writer, int start, int count) =>
            writer.WriteAsync<T>(Field, values.AsMemory(start, count));
    }

    private sealed class OptionalColumn<T>(string name, T?[] values)
        : ParquetColumn(new DataField<T>(name, true), values.Length)
        where T : struct
    {
        internal override Task WriteAsync(ParquetRowGroupWriter writer, int start, int count) =>
            writer.WriteAsync<T>(Field, new ReadOnlyMemory<T?>(values, start, count));
    }

    private sealed class TextColumn(string name, string[] values)
        : ParquetColumn(new DataField<string>(name, false), values.Length)
    {
        internal override Task WriteAsync(ParquetRowGroupWriter writer, int start, int count) =>
            writer.WriteAsync(Field, new ArraySegment<string>(values, start, count));
    }

    private sealed class BytesColumn(string name, byte[][] values)
        : ParquetColumn(new DataField<byte[]>(name, false), values.Length)
    {
        internal override Task WriteAsync(ParquetRowGroupWriter writer, int start, int count) =>
            writer.WriteAsync(Field, new ArraySegment<byte[]>(values, start, count));
    }
}
