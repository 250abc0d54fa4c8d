using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>What a training learns from rows without labels. Implement as a record.</summary>
public abstract record SemiSupervisedMethod
{
    /// <summary>The key in results files, camel case.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Targets of the unlabelled rows that are known before the training, float32 [N, K], or null where the method makes none.
    /// </summary>
    /// <param name="rows">Of the training; those of validation are not to be looked at.</param>
    /// <param name="classes">K, their number.</param>
    internal virtual Tensor? Targets(PartlyLabelledRows rows, int classes) => null;

    /// <summary>The loss of a batch of unlabelled rows, weighted, or null where the method takes nothing from them.</summary>
    /// <param name="networks">The network in training mode, and the average of its weights.</param>
    /// <param name="batch">Unlabelled rows, and how they are changed at random.</param>
    /// <param name="done">Share of the training that is done, 0 to 1.</param>
    internal abstract Tensor? Loss(StudentAndTeacher networks, UnlabelledBatch batch, double done);

    /// <summary>
    /// Rises from almost 0 to 1, so that targets count little while the network knows nothing: exp(-5 (1 - t)^2) with t the
    /// share of the rise that is done (Laine and Aila 2017).
    /// </summary>
    /// <param name="done">Share of the training that is done.</param>
    /// <param name="rise">Share of the training over which the weight rises.</param>
    protected static double RampUp(double done, double rise)
    {
        var missing = 1 - Math.Min(1, done / rise);
        return Math.Exp(-5 * missing * missing);
    }
}
