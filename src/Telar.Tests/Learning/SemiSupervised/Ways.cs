using Telar.Learning.SemiSupervised;

namespace Telar.Tests.Learning.SemiSupervised;

/// <summary>Every method by its name. Targets of the first steps count already, so that short trainings show what is learned from.</summary>
internal static class Ways
{
    public static LabelPropagation Propagation { get; } = new() { Neighbours = 5, Steps = 50 };

    public static IReadOnlyDictionary<string, SemiSupervisedMethod> All { get; } = new SemiSupervisedMethod[]
    {
        new LabelledOnly(), new PseudoLabels { Threshold = 0.5, Rise = 0.01 }, new MeanTeacher { Rise = 0.01 },
        new PropagatedLabels { Propagation = Propagation },
    }.ToDictionary(method => method.Name);
}
