using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Adversarial;

/// <summary>The state (weights and buffers) of a network as bytes.</summary>
internal static class ModuleState
{
    public static byte[] ToBytes(this nn.Module network)
    {
        using var stream = new MemoryStream();
        network.save(stream);
        return stream.ToArray();
    }

    /// <summary>Takes over a state that <see cref="ToBytes"/> has given.</summary>
    public static void FromBytes(this nn.Module network, byte[] state)
    {
        using var stream = new MemoryStream(state);
        network.load(stream);
    }
}
