using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>Supervised learning alone: what the others are held against.</summary>
public sealed record LabelledOnly : SemiSupervisedMethod
{
    public override string Name => "supervised";

    internal override Tensor? Loss(StudentAndTeacher networks, UnlabelledBatch batch, double done) => null;
}
