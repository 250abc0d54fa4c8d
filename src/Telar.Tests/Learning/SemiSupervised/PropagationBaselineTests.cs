using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Baselines;
using Telar.Learning.SemiSupervised;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Tests.Data;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.SemiSupervised;

[Collection(TorchTests.Name)]
public sealed class PropagationBaselineTests : IDisposable
{
    private const string Labelled = "labelled.parquet";

    private static readonly PropagationBaseline Baseline = new(Ways.Propagation);

    private readonly TemporaryFolder folder = new();
    private readonly CloudTask clouds = new(0.8);

    public PropagationBaselineTests()
    {
        using var train = clouds.Load(path => path, Partition.Split).Encode(Part.Train);
        var labels = train.Examples.Labels.data<long>().ToArray();
        ParquetTable.Write(folder[Labelled], ParquetColumn.Of("id", [.. new LabelledShare(5, Seed: 1).Choose(train.Ids, labels)]));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Test_rows_are_of_the_class_that_labels_have_spread_to()
    {
        var result = Run(clouds).ToResult();
        Assert.InRange(result.Accuracy, 0.8, 1);
    }

    [Fact]
    public void Labels_of_unlabelled_rows_are_never_read()
    {
        var labelled = ParquetTable.Read(folder[Labelled]).Text("id").ToHashSet();
        var expected = Run(clouds).Predicted;
        Assert.Equal(expected, Run(new ScrambledLabels(clouds, id => !labelled.Contains(id))).Predicted);
        Assert.NotEqual(expected, Run(new ScrambledLabels(clouds, labelled.Contains)).Predicted);
    }

    [Fact]
    public void A_task_with_all_labels_is_refused()
    {
        var error = Assert.Throws<TelarException>(() => Baseline.Run(clouds, path => folder[path]));
        Assert.Equal("all training rows of the task have labels", error.What);
    }

    private BaselinePredictions Run(ClassificationTask task) =>
        Baseline.Run(new PartlyLabelledTask(task, Labelled, "few"), path => folder[path]);
}
