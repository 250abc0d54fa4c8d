using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.SemiSupervised;

/// <summary>Rows whose classes are not known.</summary>
/// <param name="Features">As the table has them.</param>
/// <param name="Targets">Those of the method for these rows, float32 [N, K]; null where it makes none.</param>
/// <param name="Augmentation">The one of labelled rows; null for none.</param>
internal sealed record UnlabelledBatch(IReadOnlyList<Tensor> Features, Tensor? Targets, IAugmentation? Augmentation)
{
    /// <summary>The rows changed at random, differently at each call.</summary>
    public IReadOnlyList<Tensor> Augmented() => Augmentation?.Apply(Features) ?? Features;
}
