using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reach;

/// <summary>
/// What an override shares with its slot. Parameter types are left out, because they differ where
/// bases are generic; taking one overload too many is harmless.
/// </summary>
internal readonly record struct MethodShape(string Name, int Parameters, int TypeParameters)
{
    public static MethodShape Of(MethodKey method)
    {
        var signature = method.Reader.GetBlobReader(method.Definition.Signature);
        var header = signature.ReadSignatureHeader();
        var typeParameters = header.IsGeneric ? signature.ReadCompressedInteger() : 0;
        return new MethodShape(method.Name, signature.ReadCompressedInteger(), typeParameters);
    }
}
