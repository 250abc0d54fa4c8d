using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reading;

/// <summary>A type as it stands in a signature.</summary>
/// <param name="Text">Its steady name, with type arguments.</param>
/// <param name="Own">The type of ours at its core: the element of an array, the generic type of an instance.</param>
internal readonly record struct NamedType(string Text, TypeKey? Own)
{
    public override string ToString() => Text;
}
