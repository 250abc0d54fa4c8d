using Telar.Learning.CrossValidation;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.CrossValidation;

/// <summary>Two clouds of points in the plane, other points for each fold that is held out; reads no file.</summary>
internal sealed record FoldedCloudTask(HeldOut HeldOut) : ClassificationTask, ICrossValidated
{
    /// <summary>Of each fold.</summary>
    public const int TestRows = 40;

    public override IReadOnlyList<string> Inputs => [];

    IReadOnlyList<ClassificationTask> ICrossValidated.Folds => [.. HeldOut.All.Select(fold => this with { HeldOut = fold })];

    public override TaskData Load(Func<string, string> input, Partition partition) =>
        new(["left", "right"], new TaskShape([new FeatureShape(2)], 2), new { }, Encode);

    private Rows Encode(Part part)
    {
        var random = new Random((10 * HeldOut.Fold) + (int)part);
        var labels = Enumerable.Range(0, TestRows).Select(row => (long)(row % 2)).ToArray();
        var points = labels.SelectMany(label => new[]
        {
            (float)((label == 0 ? -1 : 1) + (4 * (random.NextDouble() - 0.5))),
            (float)random.NextDouble(),
        });
        return new Rows(
            [.. labels.Index().Select(entry => $"{HeldOut.Fold}-{part}-{entry.Index}")],
            new Examples([tensor(points.ToArray()).reshape(-1, 2)], tensor(labels)));
    }
}
