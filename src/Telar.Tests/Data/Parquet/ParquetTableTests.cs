using FsCheck.Xunit;
using Telar.Data.Parquet;
using Telar.Engine;

namespace Telar.Tests.Data.Parquet;

public sealed class ParquetTableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => folder["table.parquet"];

    public void Dispose() => folder.Dispose();

    [Property(MaxTest = 30)]
    public void What_is_written_is_read_back(int[] integers, double?[] optional, bool flag)
    {
        var rows = Math.Min(integers.Length, optional.Length);
        integers = integers[..rows];
        optional = optional[..rows];
        var text = Array.ConvertAll(integers, value => value % 3 == 0 ? "" : $"K’iche’ {value}");
        var bytes = Array.ConvertAll(integers, value => BitConverter.GetBytes(value)[..Math.Abs(value % 4)]);
        var flags = Array.ConvertAll(integers, value => flag ^ value > 0);

        ParquetTable.Write(
            File,
            ParquetColumn.Of("integers", integers),
            ParquetColumn.Of("longs", Array.ConvertAll(integers, value => (long)value << 20)),
            ParquetColumn.Of("floats", Array.ConvertAll(integers, value => value / 3f)),
            ParquetColumn.Of("optional", optional),
            ParquetColumn.Of("text", text),
            ParquetColumn.Of("bytes", bytes),
            ParquetColumn.Of("flags", flags));
        var table = ParquetTable.Read(File);

        Assert.Equal(rows, table.Rows);
        Assert.Equal(integers, table.Values<int>("integers"));
        Assert.Equal(Array.ConvertAll(integers, value => (long)value << 20), table.Values<long>("longs"));
        Assert.Equal(Array.ConvertAll(integers, value => value / 3f), table.Values<float>("floats"));
        Assert.Equal(optional, table.Optional<double>("optional"));
        Assert.Equal(text, table.Text("text"));
        Assert.Equal(bytes, table.Bytes("bytes"));
        Assert.Equal(flags, table.Values<bool>("flags"));
    }

    [Fact]
    public void Several_row_groups_come_back_as_one_column()
    {
        var values = Enumerable.Range(0, 600_000).ToArray();
        ParquetTable.Write(File, ParquetColumn.Of("value", values));

        Assert.Equal(values, ParquetTable.Read(File, "value").Values<int>("value"));
    }

    [Fact]
    public void Same_columns_give_the_same_bytes()
    {
        var random = new Random(1);
        var text = Enumerable.Range(0, 5000).Select(_ => $"word{random.Next(50)}").ToArray();
        var numbers = text.Select(_ => random.NextDouble()).ToArray();
        var first = Write("first.parquet");
        var second = Write("second.parquet");

        Assert.Equal(first, second);

        byte[] Write(string name)
        {
            ParquetTable.Write(folder[name], ParquetColumn.Of("text", text), ParquetColumn.Of("numbers", numbers));
            return System.IO.File.ReadAllBytes(folder[name]);
        }
    }

    [Fact]
    public void Only_the_named_columns_are_read()
    {
        ParquetTable.Write(File, ParquetColumn.Of("a", [1]), ParquetColumn.Of("b", [2]));

        Assert.Equal(["b"], ParquetTable.Read(File, "b").Columns);
    }

    [Fact]
    public void A_missing_column_is_named_with_the_file_and_the_columns_there_are()
    {
        ParquetTable.Write(File, ParquetColumn.Of("latitude", [1.0]), ParquetColumn.Of("dem", [2.0]));

        var error = Assert.Throws<TelarException>(() => ParquetTable.Read(File, "elevation"));

        Assert.Contains("no column 'elevation'", error.What);
        Assert.Equal(File, error.Where);
        Assert.EndsWith("dem, latitude", error.Remedy);
    }

    [Fact]
    public void Another_type_is_named()
    {
        ParquetTable.Write(File, ParquetColumn.Of("fold", [1L]));

        var error = Assert.Throws<TelarException>(() => ParquetTable.Read(File).Values<int>("fold"));

        Assert.Contains("column 'fold' holds Int64, not Int32", error.What);
    }

    [Fact]
    public void A_gap_in_a_column_that_must_be_complete_is_named_with_its_row()
    {
        ParquetTable.Write(File, ParquetColumn.Of<double>("elevation", [1.5, null, 2.5]));

        var error = Assert.Throws<TelarException>(() => ParquetTable.Read(File).Values<double>("elevation"));

        Assert.Contains("column 'elevation' is empty in row 1", error.What);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    public void A_truncated_file_is_refused(int length)
    {
        ParquetTable.Write(File, ParquetColumn.Of("value", Enumerable.Range(0, 1000).ToArray()));
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..length]);

        var error = Assert.Throws<TelarException>(() => ParquetTable.Read(File));

        Assert.Contains("cannot be read as Parquet", error.What);
        Assert.Equal(File, error.Where);
    }

    [Fact]
    public void Columns_of_different_lengths_leave_no_file()
    {
        Assert.Throws<ArgumentException>(
            () => ParquetTable.Write(File, ParquetColumn.Of("a", [1, 2]), ParquetColumn.Of("b", [1])));

        Assert.Empty(folder.Files);
    }
}
