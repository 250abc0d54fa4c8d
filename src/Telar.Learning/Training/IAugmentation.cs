using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>
/// Random changes of a training batch that keep its labels. Draws from Torch's generator only, so that a
/// resumed training continues the same stream. Implement as a record: its properties enter the fingerprint.
/// </summary>
public interface IAugmentation
{
    string Name { get; }

    IReadOnlyList<Tensor> Apply(IReadOnlyList<Tensor> features);
}
