using Telar.Learning.Places;
using Telar.Learning.Tasks;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Places;

[Collection(TorchTests.Name)]
public sealed class PlacesTaskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PlacesTaskTests() => PlacesSample.Write(folder["places.parquet"]);

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
