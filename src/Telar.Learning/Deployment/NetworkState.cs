using Telar.Engine;
using Telar.Learning.Safetensors;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Deployment;

/// <summary>A network's weights and buffers as a safetensors file.</summary>
public static class NetworkState
{
    private static readonly Dictionary<string, string> Metadata = new() { ["format"] = "pt" };

    /// <summary>Writes the state, reads it back and compares every tensor.</summary>
    /// <exception cref="TelarException">What was read back is not what was written.</exception>
    public static void Save(Classifier network, string path)
    {
        using var scope = NewDisposeScope();
        var state = network.state_dict();
        SafetensorsFile.Write(path, new SafetensorsContent(state, Metadata));
        using var written = SafetensorsFile.Read(path);
        RequireFit(state, written.Tensors, path);
        foreach (var (name, tensor) in state)
            if (!SafetensorsFile.BytesOf(tensor).AsSpan().SequenceEqual(SafetensorsFile.BytesOf(written.Tensors[name])))
                throw new TelarException($"tensor {name} was read back with other values", path, "check the disk, and run again");
    }

    /// <summary>Fills the network, to the last bit.</summary>
    /// <exception cref="TelarException">The file is damaged, or of another architecture; the network is untouched.</exception>
    public static void Load(Classifier network, string path)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        using var saved = SafetensorsFile.Read(path);
        var state = network.state_dict();
        RequireFit(state, saved.Tensors, path);
        foreach (var (name, tensor) in state)
            tensor.copy_(saved.Tensors[name]);
    }

    private static void RequireFit(
        IReadOnlyDictionary<string, Tensor> state, IReadOnlyDictionary<string, Tensor> saved, string path)
    {
        var odd = state.Keys.Union(saved.Keys).Order(StringComparer.Ordinal).FirstOrDefault(name => !AreAlike(name));
        if (odd is not null)
            throw new TelarException(
                $"tensor {odd} is {Describe(saved, odd)}, and the network has {Describe(state, odd)}",
                path,
                "take weights and description from the same model");

        bool AreAlike(string name) => state.ContainsKey(name) && saved.ContainsKey(name) && Describe(state, name) == Describe(saved, name);
    }

    private static string Describe(IReadOnlyDictionary<string, Tensor> tensors, string name) =>
        tensors.TryGetValue(name, out var tensor) ? $"{tensor.dtype} [{string.Join(", ", tensor.shape)}]" : "none of that name";
}
