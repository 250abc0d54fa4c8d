using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>Always answers the most frequent class of the training rows.</summary>
public sealed record MajorityBaseline : Baseline
{
    public override string Name => "majority";

    public override BaselinePredictions Run(ClassificationTask task, Func<string, string> input)
    {
        using var scope = NewDisposeScope();
        var data = task.Load(input, Partition.Split);
        var most = (int)data.Encode(Part.Train).Examples.Labels.bincount(null).argmax().item<long>();
        var test = data.Encode(Part.Test);
        var truth = test.Examples.Labels.to(ScalarType.Int32).data<int>().ToArray();
        return new BaselinePredictions(data.Labels, test.Ids, truth, [.. truth.Select(_ => most)], "");
    }
}
