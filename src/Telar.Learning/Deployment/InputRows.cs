using static TorchSharp.torch;

namespace Telar.Learning.Deployment;

/// <summary>New rows as the network sees them.</summary>
/// <param name="Names">What each is called in the answer.</param>
/// <param name="Features">As in training, the first dimension is the row.</param>
public sealed record InputRows(IReadOnlyList<string> Names, IReadOnlyList<Tensor> Features);
