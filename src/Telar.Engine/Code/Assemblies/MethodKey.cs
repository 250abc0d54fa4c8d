using System.Reflection.Metadata;

namespace Telar.Engine.Code.Assemblies;

/// <summary>A method defined in one of our assemblies.</summary>
internal readonly record struct MethodKey(OwnModule Module, MethodDefinitionHandle Handle)
{
    public MetadataReader Reader => Module.Reader;

    public MethodDefinition Definition => Module.Reader.GetMethodDefinition(Handle);

    public string Name => Module.Reader.GetString(Definition.Name);

    public TypeKey DeclaringType => new(Module, Definition.GetDeclaringType());
}
