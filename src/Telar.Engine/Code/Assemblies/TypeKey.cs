using System.Reflection.Metadata;

namespace Telar.Engine.Code.Assemblies;

/// <summary>A type defined in one of our assemblies.</summary>
internal readonly record struct TypeKey(OwnModule Module, TypeDefinitionHandle Handle)
{
    public MetadataReader Reader => Module.Reader;

    public TypeDefinition Definition => Module.Reader.GetTypeDefinition(Handle);

    public TypeKey? DeclaringType =>
        Definition.GetDeclaringType() is { IsNil: false } outer ? new TypeKey(Module, outer) : null;

    public IEnumerable<MethodKey> Methods()
    {
        foreach (var method in Definition.GetMethods())
            yield return new MethodKey(Module, method);
    }

    /// <summary>Constructors of instances, or the one of the type itself.</summary>
    public IEnumerable<MethodKey> Constructors(bool ofType = false)
    {
        var name = ofType ? ".cctor" : ".ctor";
        return Methods().Where(method => method.Reader.StringComparer.Equals(method.Definition.Name, name));
    }
}
