using Telar.Engine;
using Telar.Learning.Baselines;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// Label propagation without a network: a test row is of the class that its nearest training row, labelled or not, has come
/// to. What a network that learns from propagated labels has to beat.
/// </summary>
/// <param name="Propagation">How the labels spread.</param>
public sealed record PropagationBaseline(LabelPropagation Propagation) : Baseline
{
    private const int RowsAtOnce = 256;

    public override string Name => "labelPropagation";

    public override BaselinePredictions Run(ClassificationTask task, Func<string, string> input)
    {
        var few = task as PartlyLabelledTask ?? throw new TelarException(
            "all training rows of the task have labels", $"baseline {Name}", "wrap it into a partly labelled task");
        using var scope = NewDisposeScope();
        var data = few.Load(input, Partition.Split);
        var (train, test) = (data.Encode(Part.Train), data.Encode(Part.Test));
        var unlabelled = few.LoadUnlabelled(input, Partition.Split)[0];
        var (labelled, labels) = (train.Examples.Features[0], train.Examples.Labels);
        var found = Propagation.Run(labelled, labels, unlabelled, data.Shape.Classes).argmax(1);
        var known = cat([labelled, unlabelled], 0);
        var nearest = test.Examples.Features[0].split(RowsAtOnce)
            .Select(rows => cdist(rows, known, compute_mode: compute_mode.donot_use_mm_for_euclid_dist).argmin(1));
        var predicted = cat([labels, found], 0).index_select(0, cat([.. nearest], 0));
        return new BaselinePredictions(data.Labels, test.Ids, Indices(test.Examples.Labels), Indices(predicted), Setting: "");
    }

    private static int[] Indices(Tensor labels) => labels.to(ScalarType.Int32).data<int>().ToArray();
}
