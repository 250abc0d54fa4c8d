using static TorchSharp.torch;

namespace Telar.Learning.Safetensors;

/// <summary>An element type under its name in the format.</summary>
/// <param name="Name">E.g. <c>F32</c>.</param>
/// <param name="Scalar">The same type in Torch.</param>
/// <param name="Size">Bytes of an element.</param>
internal sealed record ElementType(string Name, ScalarType Scalar, int Size)
{
    private static readonly ElementType[] All =
    [
        new("F64", ScalarType.Float64, 8),
        new("F32", ScalarType.Float32, 4),
        new("F16", ScalarType.Float16, 2),
        new("BF16", ScalarType.BFloat16, 2),
        new("I64", ScalarType.Int64, 8),
        new("I32", ScalarType.Int32, 4),
        new("I16", ScalarType.Int16, 2),
        new("I8", ScalarType.Int8, 1),
        new("U8", ScalarType.Byte, 1),
    ];

    public static string Names => string.Join(", ", All.Select(type => type.Name));

    /// <summary>The type of this name; null where there is none.</summary>
    public static ElementType? Find(string name) => Array.Find(All, type => type.Name == name);

    /// <summary>The type of Torch's elements; null where the format has none for it.</summary>
    public static ElementType? Find(ScalarType scalar) => Array.Find(All, type => type.Scalar == scalar);
}
