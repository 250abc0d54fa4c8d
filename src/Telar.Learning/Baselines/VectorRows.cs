using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>Rows as vectors [N, D] with class indices [N].</summary>
internal sealed record VectorRows(Tensor Vectors, Tensor Labels)
{
    public static VectorRows Of(TaskData data, Part part, IVectorization vectorization)
    {
        var (features, labels) = data.Encode(part).Examples;
        return new VectorRows(vectorization.Vectors(features, data.Shape).contiguous(), labels);
    }

    public ConfusionMatrix Confusion(Tensor predicted, int classes) => ConfusionMatrix.Of(
        classes,
        Labels.to(ScalarType.Int32).data<int>().ToArray(),
        predicted.to(ScalarType.Int32).data<int>().ToArray());
}
