using static TorchSharp.torch;

namespace Telar.Learning.Safetensors;

/// <summary>Tensors by name, and what the file says of itself.</summary>
/// <param name="Tensors">On the processor's memory, contiguous.</param>
/// <param name="Metadata">Texts by name; often none.</param>
public sealed record SafetensorsContent(
    IReadOnlyDictionary<string, Tensor> Tensors, IReadOnlyDictionary<string, string> Metadata) : IDisposable
{
    public void Dispose()
    {
        foreach (var tensor in Tensors.Values)
            tensor.Dispose();
    }
}
