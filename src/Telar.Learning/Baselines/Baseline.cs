using Telar.Learning.Tasks;

namespace Telar.Learning.Baselines;

/// <summary>
/// A simple method that a network has to beat. Learns from the training rows, settles its settings on the
/// validation rows, and sees the test rows once.
/// </summary>
public abstract record Baseline
{
    /// <summary>The key in the metrics file, camel case.</summary>
    public abstract string Name { get; }

    /// <summary>Fits, and predicts the test rows.</summary>
    /// <param name="task">The data.</param>
    /// <param name="input">The absolute path of each of the task's inputs.</param>
    public abstract BaselinePredictions Run(ClassificationTask task, Func<string, string> input);
}
