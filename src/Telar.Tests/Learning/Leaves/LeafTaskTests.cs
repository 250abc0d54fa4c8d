using Telar.Data.Parquet;
using Telar.Learning.Baselines;
using Telar.Learning.CrossValidation;
using Telar.Learning.Leaves;
using Telar.Learning.Tasks;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Leaves;

[Collection(TorchTests.Name)]
public sealed class LeafTaskTests : IDisposable
{
    private const string Table = "crops.parquet";
    private const int Rows = 20;

    private readonly TemporaryFolder folder = new();

    public LeafTaskTests() => ParquetTable.Write(
        folder[Table],
        ParquetColumn.Of("id", [.. Enumerable.Range(0, Rows).Select(row => $"{row}")]),
        ParquetColumn.Of("label", [.. Enumerable.Range(0, Rows).Select(row => row < Rows / 2 ? "rust" : "healthy")]),
        ParquetColumn.Of("pixels", [.. Enumerable.Range(0, Rows).Select(Pixels)]),
        ParquetColumn.Of("part", Enumerable.Range(0, Rows).Select(row => row % 10).ToArray()));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Rows_follow_what_is_held_out()
    {
        var data = Load(new LeafTask(Table, new HeldOut(4)), Partition.Split);

        Assert.Equal(["8", "9", "18", "19"], data.Encode(Part.Test).Ids);
        Assert.Equal(["0", "10"], data.Encode(Part.Validation).Ids);
        Assert.Equal(14, data.Encode(Part.Train).Ids.Count);
    }

    [Fact]
    public void Pixels_and_classes_are_those_of_the_row()
    {
        var data = Load(new LeafTask(Table, new HeldOut(0)), Partition.Split);
        using var test = data.Encode(Part.Test);

        Assert.Equal(["healthy", "rust"], data.Labels);
        Assert.Equal([1L, 1, 0, 0], test.Examples.Labels.data<long>().ToArray());
        Assert.Equal([4, 64, 64, 3], test.Examples.Features[0].shape);
        Assert.Equal(Pixels(10), test.Examples.Features[0][2].data<byte>().ToArray());
    }

    [Fact]
    public void A_cross_validated_baseline_predicts_every_row_once()
    {
        var run = new CrossValidatedBaseline(new MajorityBaseline()).Run(new LeafTask(Table, new HeldOut(0)), path => folder[path]);

        Assert.Equal(Enumerable.Range(0, Rows).Select(row => $"{row}").Order(StringComparer.Ordinal), run.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(run.Ids.Select(id => int.Parse(id) < Rows / 2 ? 1 : 0), run.Truth);
    }

    private TaskData Load(LeafTask task, Partition partition) => task.Load(path => folder[path], partition);

    private static byte[] Pixels(int row)
    {
        var pixels = new byte[64 * 64 * 3];
        new Random(row).NextBytes(pixels);
        return pixels;
    }
}
