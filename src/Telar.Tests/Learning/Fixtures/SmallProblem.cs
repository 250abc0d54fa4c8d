using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Fixtures;

/// <summary>Three well separated clouds of points in the plane; 240 rows to train on, 60 to validate.</summary>
internal sealed class SmallProblem : IDisposable
{
    public const int Classes = 3;

    private readonly Examples rows;

    public SmallProblem(bool shuffledLabels = false)
    {
        manual_seed(11);
        var labels = arange(300, ScalarType.Int64).remainder(Classes);
        var centres = tensor(new float[] { 0, 3, -3, -2, 3, -2 }).reshape(Classes, 2);
        var points = centres.index_select(0, labels) + (randn(300, 2) * 0.5);
        rows = new Examples([points], shuffledLabels ? labels.index_select(0, randperm(300)) : labels);
        (Train, Validation) = (rows.Slice(0, 240), rows.Slice(240, 60));
    }

    public TaskShape Shape { get; } = new([new FeatureShape(2)], Classes);

    public Examples Train { get; }

    public Examples Validation { get; }

    public void Dispose()
    {
        Train.Dispose();
        Validation.Dispose();
        rows.Dispose();
    }
}
