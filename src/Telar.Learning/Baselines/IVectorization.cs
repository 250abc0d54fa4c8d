using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>Turns a task's features into one vector a row, for methods that know only vectors. Implement as a record.</summary>
public interface IVectorization
{
    string Name { get; }

    /// <summary>float32 [N, D] from the features of N rows, its components on comparable scales.</summary>
    Tensor Vectors(IReadOnlyList<Tensor> features, TaskShape shape);
}
