using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>
/// A network that is trained, and one whose weights are the exponential moving average of its weights. As one module, so
/// that a checkpoint holds both; as a classifier it is the teacher.
/// </summary>
internal sealed class StudentAndTeacher : Classifier
{
    /// <param name="create">Makes the untrained network.</param>
    public StudentAndTeacher(Func<Classifier> create)
        : base(nameof(StudentAndTeacher))
    {
        Student = create();
        Teacher = create();
        Teacher.FromBytes(Student.ToBytes());
        // Without gradients the optimizer passes it over.
        foreach (var weight in Teacher.parameters())
            weight.requires_grad = false;
        register_module(nameof(Student), Student);
        register_module(nameof(Teacher), Teacher);
    }

    public Classifier Student { get; }

    public Classifier Teacher { get; }

    public override Tensor forward(IReadOnlyList<Tensor> features) => Teacher.call(features);

    /// <summary>The teacher answers without dropout and without changing its statistics.</summary>
    public void BeginTraining()
    {
        Student.train();
        Teacher.eval();
    }

    /// <summary>Moves the teacher towards the student after a step.</summary>
    /// <param name="memory">Share of the average that stays.</param>
    /// <param name="step">Steps done, the running one included: the first ones average over what there is.</param>
    public void Follow(double memory, long step)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var kept = Math.Min(memory, 1 - (1.0 / step));
        foreach (var (average, weight) in Teacher.parameters().Zip(Student.parameters()))
            average.mul_(kept).add_(weight, alpha: 1 - kept);
        foreach (var (copy, buffer) in Teacher.buffers().Zip(Student.buffers()))
            copy.copy_(buffer);
    }
}
