using Telar.Engine;
using Telar.Engine.Files;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Deployment;

/// <summary>A network's weights and buffers as a safetensors file.</summary>
public static class NetworkState
{
    /// <summary>Writes the state and compares every byte with what is read back.</summary>
    /// <exception cref="TelarException">What was read back is not what was written.</exception>
    public static void Save(nn.Module network, string path)
    {
        var state = network.ToBytes();
        AtomicFile.Write(path, stream => stream.Write(state));
        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(state))
            throw new TelarException("the network's state was read back with other values", path, "check the disk, and run again");
    }

    /// <summary>Fills the network, to the last bit.</summary>
    /// <exception cref="TelarException">The file is damaged, or of another architecture; the network is untouched.</exception>
    public static void Load(nn.Module network, string path) => network.FromBytes(File.ReadAllBytes(path), path);
}
