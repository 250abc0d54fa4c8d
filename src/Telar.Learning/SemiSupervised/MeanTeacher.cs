using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// The network is drawn towards the probabilities that the average of its own weights gives to the same row, each changed
/// at random apart from the other (mean teacher, Tarvainen and Valpola 2017).
/// </summary>
public sealed record MeanTeacher : SemiSupervisedMethod
{
    public override string Name => "meanTeacher";

    /// <summary>Of the squared distance between both vectors of probabilities, beside 1 for the labelled rows' cross-entropy.</summary>
    public double Weight { get; init; } = 10;

    /// <summary>Share of the training over which the weight rises.</summary>
    public double Rise { get; init; } = 0.3;

    internal override Tensor? Loss(StudentAndTeacher networks, UnlabelledBatch batch, double done)
    {
        var target = Ask(networks, batch);
        var answer = nn.functional.softmax(networks.Student.call(batch.Augmented()), 1);
        return (answer - target).square().sum(1).mean() * (Weight * RampUp(done, Rise));
    }

    private static Tensor Ask(StudentAndTeacher networks, UnlabelledBatch batch)
    {
        using var free = no_grad();
        return nn.functional.softmax(networks.Teacher.call(batch.Augmented()), 1);
    }
}
