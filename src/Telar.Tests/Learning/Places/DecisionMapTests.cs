using Telar.Data.Parquet;
using Telar.Learning.Perceptron;
using Telar.Learning.Places;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Tests.Data;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Places;

[Collection(TorchTests.Name)]
public sealed class DecisionMapTests
{
    [Fact]
    public void Grid_points_near_a_training_place_get_a_region()
    {
        using var folder = new TemporaryFolder();
        PlacesSample.Write(folder["places.parquet"]);
        var data = new PlacesTask("places.parquet").Load(path => folder[path], Partition.Split);
        manual_seed(1);
        using var model = new PerceptronRecipe { Widths = [4] }.Create(data.Shape, path => path);

        new DecisionMap("places.parquet", Step: 0.5, Reach: 0.6)
            .Run(new InspectionSubject(model, data, path => folder[path]), file => folder[file]);

        var map = ParquetTable.Read(folder["map.parquet"]);
        var points = map.Values<double>("latitude").Zip(map.Values<double>("longitude")).ToList();
        // Training places lie at (14, -90) and (19, -99); the test place far north must not stretch the grid.
        Assert.Contains((14.0, -90.0), points);
        Assert.DoesNotContain((16.5, -94.5), points);
        Assert.All(points, point => Assert.InRange(point.First, 14, 19));
        Assert.Empty(map.Text("region").Except(["GT.07", "MX.09"]));
        Assert.All(map.Values<float>("confidence"), confidence => Assert.InRange(confidence, 0.5f, 1));
    }
}
