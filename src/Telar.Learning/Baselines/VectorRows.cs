using Telar.Learning.Evaluation;
using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>Rows as vectors [N, D] with class indices [N].</summary>
internal sealed record VectorRows(Tensor Vectors, int[] Labels)
{
    /// <summary>Macro-F1 of predicted classes [N].</summary>
    public double MacroF1(int[] predicted, int classes) => ConfusionMatrix.Of(classes, Labels, predicted).MacroF1;
}
