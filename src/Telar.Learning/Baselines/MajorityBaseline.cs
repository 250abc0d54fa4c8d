using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>Always answers the most frequent class of the training rows.</summary>
public sealed record MajorityBaseline : Baseline
{
    public override string Name => "majority";

    public override BaselineResult Run(ClassificationTask task, Func<string, string> input)
    {
        using var scope = NewDisposeScope();
        var data = task.Load(input, Partition.Split);
        var most = data.Encode(Part.Train).Examples.Labels.bincount(null).argmax();
        var labels = data.Encode(Part.Test).Examples.Labels;
        var rows = new VectorRows(empty(0), labels);
        return BaselineResult.Of(rows.Confusion(most.expand(labels.shape).contiguous(), data.Shape.Classes), "");
    }
}
