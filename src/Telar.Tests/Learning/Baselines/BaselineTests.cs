using Telar.Data.Parquet;
using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using Telar.Tests.Data;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.Baselines;

[Collection(TorchTests.Name)]
public sealed class BaselineTests
{
    private static readonly ClassificationTask Clouds = new CloudTask(0.4);

    [Fact]
    public void Linear_separates_clouds() =>
        Assert.Equal(1, new LinearBaseline(new FirstFeature(), 0, 1e-4).Run(Clouds, path => path).ToResult().Accuracy);

    [Fact]
    public void Neighbours_separate_clouds() =>
        Assert.Equal(1, new NearestNeighbourBaseline(new FirstFeature(), 1, 5).Run(Clouds, path => path).ToResult().Accuracy);

    [Fact]
    public void Boosting_separates_clouds() =>
        Assert.Equal(1, new GradientBoostingBaseline(new FirstFeature(), 4) { Trees = 20 }.Run(Clouds, path => path).ToResult().Accuracy);

    [Fact]
    public void Forest_separates_clouds() =>
        Assert.Equal(1, new RandomForestBaseline(new FirstFeature(), 4) { Trees = 20 }.Run(Clouds, path => path).ToResult().Accuracy);

    [Fact]
    public void Boosting_chooses_leaves_on_validation_rows()
    {
        // Wide clouds: many leaves learn the noise.
        var noisy = new CloudTask(2.5);
        Assert.Equal("2 leaves", new GradientBoostingBaseline(new FirstFeature(), 64, 2).Run(noisy, path => path).Setting);
    }

    [Fact]
    public void Majority_knows_the_most_frequent_class()
    {
        var result = new MajorityBaseline().Run(Clouds, path => path).ToResult();
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

    public static TheoryData<Baseline> All =>
    [
        new MajorityBaseline(),
        new LinearBaseline(new FirstFeature(), 1e-4),
        new NearestNeighbourBaseline(new FirstFeature(), 3),
        new GradientBoostingBaseline(new FirstFeature(), 4) { Trees = 5 },
        new RandomForestBaseline(new FirstFeature(), 4) { Trees = 5 },
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void Test_rows_are_read_once_and_last(Baseline baseline)
    {
        var task = new CloudTask(0.4);
        baseline.Run(task, path => path);
        Assert.Equal(Part.Test, task.Seen[^1]);
        Assert.Single(task.Seen, Part.Test);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Two_runs_predict_the_same(Baseline baseline)
    {
        var noisy = new CloudTask(2.5);
        Assert.Equal(baseline.Run(noisy, path => path).Predicted, baseline.Run(noisy, path => path).Predicted);
    }

    [Fact]
    public void What_is_written_are_the_scored_rows_by_name()
    {
        using var folder = new TemporaryFolder();
        var run = new NearestNeighbourBaseline(new FirstFeature(), 1).Run(new CloudTask(2.5), path => path);
        run.Write(folder["rows.parquet"]);

        var table = ParquetTable.Read(folder["rows.parquet"]);
        Assert.Equal(Enumerable.Range(0, 200).Select(row => $"Test-{row}"), table.Text("id"));
        Assert.Equal(["centre", "left", "right"], table.Text("truth").Distinct().Order());
        var right = table.Text("truth").Zip(table.Text("predicted")).Count(row => row.First == row.Second);
        Assert.InRange(right, 1, 199);
        Assert.Equal(right / 200.0, run.ToResult().Accuracy);
    }
}
