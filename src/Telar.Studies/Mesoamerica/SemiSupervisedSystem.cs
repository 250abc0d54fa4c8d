using Telar.Learning.SemiSupervised;
using Telar.Learning.Tasks;

namespace Telar.Studies.Mesoamerica;

/// <summary>A way to learn from few labels, and how many there are.</summary>
/// <param name="Method">What is learned from the other rows.</param>
/// <param name="Share">Per cent of the training rows that keep their labels.</param>
/// <param name="IsMain">Whether it is the one that was named the main system before the results.</param>
public sealed record SemiSupervisedSystem(SemiSupervisedMethod Method, int Share, bool IsMain)
{
    /// <summary>E.g. <c>pseudoLabels5</c>, or <c>main</c>.</summary>
    public string Protocol => IsMain ? ClassificationTask.MainProtocol : $"{Method.Name}{Share}";

    /// <summary>The folder of a training, e.g. <c>pseudoLabels-5-seed-1</c>.</summary>
    public string UnitOf(int seed) => $"{Method.Name}-{Share}-seed-{seed}";
}
