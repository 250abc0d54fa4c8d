using Parquet;
using Parquet.Schema;

namespace Telar.Data.Parquet;

/// <summary>Reads one column over all row groups into one array.</summary>
internal abstract class ParquetColumnReader(DataField field)
{
    public abstract Task<Array> ReadAsync(IReadOnlyList<ParquetRowGroupReader> groups);

    /// <exception cref="NotSupportedException">A type that no table of ours holds.</exception>
    public static ParquetColumnReader For(DataField field) => Type.GetTypeCode(field.ClrType) switch
    {
        TypeCode.Boolean => new ValueReader<bool>(field),
        TypeCode.Int16 => new ValueReader<short>(field),
        TypeCode.Int32 => new ValueReader<int>(field),
        TypeCode.Int64 => new ValueReader<long>(field),
        TypeCode.Single => new ValueReader<float>(field),
        TypeCode.Double => new ValueReader<double>(field),
        TypeCode.DateTime => new ValueReader<DateTime>(field),
        _ when field.ClrType == typeof(ReadOnlyMemory<char>) => new TextReader(field),
        _ when field.ClrType == typeof(ReadOnlyMemory<byte>) => new BytesReader(field),
        _ => throw new NotSupportedException($"column '{field.Name}' has the type {field.ClrType.Name}"),
    };

    private protected async Task<T[]> FillAsync<T>(
        IReadOnlyList<ParquetRowGroupReader> groups, Func<ParquetRowGroupReader, DataField, Memory<T>, ValueTask> read)
    {
        var values = new T[checked((int)groups.Sum(group => group.RowCount))];
        var start = 0;
        foreach (var group in groups)
        {
            await read(group, field, values.AsMemory(start, (int)group.RowCount));
            start += (int)group.RowCount;
        }

        return values;
    }

    private sealed class ValueReader<T>(DataField field) : ParquetColumnReader(field)
        where T : struct
    {
        private readonly bool nullable = field.IsNullable;

        public override async Task<Array> ReadAsync(IReadOnlyList<ParquetRowGroupReader> groups) => nullable
            ? await FillAsync<T?>(groups, (group, field, values) => group.ReadAsync<T>(field, values))
            : await FillAsync<T>(groups, (group, field, values) => group.ReadAsync<T>(field, values));
    }

    private sealed class TextReader(DataField field) : ParquetColumnReader(field)
    {
        public override async Task<Array> ReadAsync(IReadOnlyList<ParquetRowGroupReader> groups) =>
            await FillAsync<string?>(groups, (group, field, values) => group.ReadAsync(field, values));
    }

    private sealed class BytesReader(DataField field) : ParquetColumnReader(field)
    {
        public override async Task<Array> ReadAsync(IReadOnlyList<ParquetRowGroupReader> groups) =>
            await FillAsync<byte[]?>(groups, (group, field, values) => group.ReadAsync(field, values));
    }
}
