using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// The class that the network itself gives to an unlabelled row is taken for its label (Lee 2013), where its probability
/// reaches a threshold; it is read off the unchanged row and learned on a changed one (FixMatch, Sohn et al. 2020).
/// </summary>
public sealed record PseudoLabels : SemiSupervisedMethod
{
    public override string Name => "pseudoLabels";

    /// <summary>Least probability of a class that is taken for a label.</summary>
    public double Threshold { get; init; } = 0.95;

    /// <summary>Of the unlabelled rows' mean cross-entropy, beside 1 for the labelled ones'; rows below the threshold count as 0.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Share of the training over which the weight rises.</summary>
    public double Rise { get; init; } = 0.3;

    internal override Tensor? Loss(StudentAndTeacher networks, UnlabelledBatch batch, double done)
    {
        var (confidence, labels) = Ask(networks, batch);
        var losses = nn.functional.cross_entropy(
            networks.Student.call(batch.Augmented()), labels, reduction: nn.Reduction.None);
        return (losses * confidence.ge(Threshold)).mean() * (Weight * RampUp(done, Rise));
    }

    private static (Tensor Confidence, Tensor Labels) Ask(StudentAndTeacher networks, UnlabelledBatch batch)
    {
        using var free = no_grad();
        networks.Student.eval();
        var answer = nn.functional.softmax(networks.Student.call(batch.Features), 1).max(1);
        networks.Student.train();
        return answer;
    }
}
