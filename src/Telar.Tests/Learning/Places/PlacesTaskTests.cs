using Telar.Data.Parquet;
using Telar.Learning.Places;
using Telar.Learning.Tasks;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Places;

[Collection(TorchTests.Name)]
public sealed class PlacesTaskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PlacesTaskTests() => ParquetTable.Write(
        folder["places.parquet"],
        ParquetColumn.Of("id", [1L, 2, 3, 4, 5]),
        ParquetColumn.Of("name", ["a", "b", "c", "d", "e"]),
        ParquetColumn.Of("country", ["GT", "GT", "MX", "MX", "MX"]),
        ParquetColumn.Of("latitude", [14.0, 15, 19, 20, 80]),
        ParquetColumn.Of("longitude", [-90.0, -91, -99, -100, 10]),
        ParquetColumn.Of("elevation", new double?[] { 1500, null, 2200, 2300, 9000 }),
        ParquetColumn.Of("dem", [1500.0, 1600, 2200, 2300, 9000]),
        ParquetColumn.Of("population", [10.0, 0, 20, 30, 1e9]),
        ParquetColumn.Of("feature", ["PPL", "PPL", "PPLA", "PPL", "PPLC"]),
        ParquetColumn.Of("region", ["GT.07", "GT.07", "MX.09", "MX.09", "MX.09"]),
        ParquetColumn.Of("split", ["train", "validation", "train", "validation", "test"]),
        ParquetColumn.Of("fold", [0, 1, 1, 0, -1]));

    [Fact]
    public void Rows_follow_the_split()
    {
        var data = Load(Partition.Split);
        Assert.Equal(["1", "3"], data.Encode(Part.Train).Ids);
        Assert.Equal(["2", "4"], data.Encode(Part.Validation).Ids);
        Assert.Equal(["5"], data.Encode(Part.Test).Ids);
        Assert.Equal([0L, 1], data.Encode(Part.Train).Examples.Labels.data<long>().ToArray());
    }

    [Fact]
    public void Rows_follow_the_fold()
    {
        var data = Load(new Partition(0));
        Assert.Equal(["2", "3"], data.Encode(Part.Train).Ids);
        Assert.Equal(["1", "4"], data.Encode(Part.Validation).Ids);
    }

    [Fact]
    public void Preprocessing_knows_the_training_rows_only()
    {
        var encoder = Assert.IsType<PlaceEncoder>(Load(Partition.Split).Preprocessing);
        Assert.Equal(16.5, encoder.Latitude);
        Assert.Equal(1850, encoder.MedianElevation);
        Assert.Equal(["", "PPL", "PPLA"], encoder.Codes);
    }

    public void Dispose() => folder.Dispose();

    private TaskData Load(Partition partition) => new PlacesTask("places.parquet").Load(path => folder[path], partition);
}
