using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// The network learns, on changed rows, what label propagation has found for them before the training (Iscen et al., Label
/// propagation for deep semi-supervised learning, 2019). Rows are near by their first feature.
/// </summary>
public sealed record PropagatedLabels : SemiSupervisedMethod
{
    public override string Name => "propagatedLabels";

    /// <summary>How the labels spread.</summary>
    public required LabelPropagation Propagation { get; init; }

    /// <summary>Of the unlabelled rows' mean cross-entropy, beside 1 for the labelled ones'.</summary>
    public double Weight { get; init; } = 1;

    internal override Tensor? Targets(PartlyLabelledRows rows, int classes) =>
        Propagation.Run(rows.Labelled.Features[0], rows.Labelled.Labels, rows.Unlabelled[0], classes);

    internal override Tensor? Loss(StudentAndTeacher networks, UnlabelledBatch batch, double done) =>
        nn.functional.cross_entropy(networks.Student.call(batch.Augmented()), batch.Targets!) * Weight;
}
