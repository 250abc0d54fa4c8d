using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.Baselines;

[Collection(TorchTests.Name)]
public sealed class BaselineTests
{
    private static readonly ClassificationTask Clouds = new CloudTask(0.4);

    [Fact]
    public void Linear_separates_clouds() =>
        Assert.Equal(1, new LinearBaseline(new FirstFeature(), 0, 1e-4).Run(Clouds, path => path).Accuracy);

    [Fact]
    public void Neighbours_separate_clouds() =>
        Assert.Equal(1, new NearestNeighbourBaseline(new FirstFeature(), 1, 5).Run(Clouds, path => path).Accuracy);

    [Fact]
    public void Majority_knows_the_most_frequent_class()
    {
        var result = new MajorityBaseline().Run(Clouds, path => path);
        Assert.Equal(0.5, result.Accuracy);
        Assert.Equal(2 / 3.0 / 3, result.MacroF1, 12);
    }

    [Fact]
    public void Settings_are_chosen_on_validation_rows()
    {
        // Wide clouds: one neighbour is noise, many are not.
        var noisy = new CloudTask(2.5);
        Assert.Equal("k = 25", new NearestNeighbourBaseline(new FirstFeature(), 1, 25).Run(noisy, path => path).Setting);
    }
}
