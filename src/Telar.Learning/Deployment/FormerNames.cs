using Telar.Learning.Safetensors;

namespace Telar.Learning.Deployment;

/// <summary>
/// Names of the layers of a residual block in models that were kept while its convolutions were Torch's: such a model is
/// still read, until its study is trained again.
/// </summary>
internal static class FormerNames
{
    private static readonly (string Former, string Name)[] Parts =
    [
        (".body.", "."),
        (".shortcut.convolution.", ".shortcut."),
        (".shortcut.normalization.", ".shortcutNormalization."),
    ];

    /// <param name="weights">A safetensors file.</param>
    /// <param name="path">Where it lies, for errors.</param>
    /// <returns>The same tensors under today's names.</returns>
    public static byte[] Renew(byte[] weights, string path)
    {
        using var content = SafetensorsFile.Read(weights, path);
        return SafetensorsFile.ToBytes(content with { Tensors = content.Tensors.ToDictionary(tensor => Renew(tensor.Key), tensor => tensor.Value) });
    }

    private static string Renew(string name) => Parts.Aggregate(name, (renewed, part) => renewed.Replace(part.Former, part.Name, StringComparison.Ordinal));
}
