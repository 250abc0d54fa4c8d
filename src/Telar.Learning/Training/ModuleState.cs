using Telar.Engine;
using Telar.Learning.Safetensors;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Training;

/// <summary>The state of a network, its weights and buffers, as the bytes of a safetensors file.</summary>
public static class ModuleState
{
    private static readonly Dictionary<string, string> Metadata = new() { ["format"] = "pt" };

    /// <summary>Equal states give equal bytes.</summary>
    public static byte[] ToBytes(this nn.Module network)
    {
        using var scope = NewDisposeScope();
        return SafetensorsFile.ToBytes(new SafetensorsContent(network.state_dict(), Metadata));
    }

    /// <summary>Fills the network, to the last bit.</summary>
    /// <param name="network">Untouched where the state is refused.</param>
    /// <param name="bytes">What <see cref="ToBytes"/> has given.</param>
    /// <param name="name">Of the bytes, for errors.</param>
    /// <exception cref="TelarException">The bytes are damaged, or of another architecture.</exception>
    public static void FromBytes(this nn.Module network, ReadOnlySpan<byte> bytes, string name = "the state of a network")
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        using var saved = SafetensorsFile.Read(bytes, name);
        var state = network.state_dict();
        RequireFit(state, saved.Tensors, name);
        foreach (var (tensorName, tensor) in state)
            tensor.copy_(saved.Tensors[tensorName]);
    }

    private static void RequireFit(
        IReadOnlyDictionary<string, Tensor> state, IReadOnlyDictionary<string, Tensor> saved, string name)
    {
        var odd = state.Keys.Union(saved.Keys).Order(StringComparer.Ordinal).FirstOrDefault(key => !AreAlike(key));
        if (odd is not null)
            throw new TelarException(
                $"tensor {odd} is {Describe(saved, odd)}, and the network has {Describe(state, odd)}",
                name,
                "take weights and description from the same model");

        bool AreAlike(string key) => state.ContainsKey(key) && saved.ContainsKey(key) && Describe(state, key) == Describe(saved, key);
    }

    private static string Describe(IReadOnlyDictionary<string, Tensor> tensors, string key) =>
        tensors.TryGetValue(key, out var tensor) ? $"{tensor.dtype} [{string.Join(", ", tensor.shape)}]" : "none of that name";
}
