using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>Turns a task's features into one vector a row, for methods that know only vectors. Implement as a record.</summary>
public interface IVectorization
{
    string Name { get; }

    /// <summary>Learns from the training rows what it needs, such as weights of terms.</summary>
    /// <param name="training">The features of the training rows.</param>
    /// <param name="shape">Of the task.</param>
    /// <returns>
    /// From the features of any N rows to float32 [N, D], the components on comparable scales.
    /// </returns>
    Func<IReadOnlyList<Tensor>, Tensor> Fit(IReadOnlyList<Tensor> training, TaskShape shape);
}
