using System.Reflection.Metadata;

namespace Telar.Engine.Code.Assemblies;

/// <summary>A field defined in one of our assemblies.</summary>
internal readonly record struct FieldKey(OwnModule Module, FieldDefinitionHandle Handle)
{
    public FieldDefinition Definition => Module.Reader.GetFieldDefinition(Handle);

    public string Name => Module.Reader.GetString(Definition.Name);

    public TypeKey DeclaringType => new(Module, Definition.GetDeclaringType());

    /// <summary>Position among the fields of its type.</summary>
    public int Ordinal => DeclaringType.Definition.GetFields().ToList().IndexOf(Handle);
}
