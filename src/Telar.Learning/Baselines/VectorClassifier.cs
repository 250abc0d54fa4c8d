using static TorchSharp.torch;

namespace Telar.Learning.Baselines;

/// <summary>A fitted method.</summary>
/// <param name="Predict">From vectors [N, D] to the class index of each.</param>
/// <param name="Setting">What was chosen on the validation rows.</param>
internal sealed record VectorClassifier(Func<Tensor, int[]> Predict, string Setting);
