using System.Reflection.Metadata;

namespace Telar.Engine.Code.Assemblies;

/// <summary>
/// Finds what a token of one of our modules stands for in another, or null when it is not ours.
/// Everything goes by name: tokens shift with every edit.
/// </summary>
internal sealed class References(ModuleSet modules)
{
    private const byte genericInstance = 0x15; // ELEMENT_TYPE_GENERICINST, ECMA-335 II.23.1.16

    private readonly Dictionary<TypeKey, TypeFacts> facts = [];
    private readonly Dictionary<(OwnModule, EntityHandle), TypeKey?> types = [];
    private readonly Dictionary<(OwnModule, MemberReferenceHandle), MethodKey?> methods = [];

    public ModuleSet Modules => modules;

    public TypeFacts Facts(TypeKey type)
    {
        if (!facts.TryGetValue(type, out var known))
            facts[type] = known = ReadFacts(type);
        return known;
    }

    public Origin OriginOf(MethodKey method) =>
        CompilerNames.OfMethod(method.Name, Facts(method.DeclaringType).Origin);

    /// <summary>A definition, a reference, or the generic type of an instantiation.</summary>
    public TypeKey? Type(OwnModule from, EntityHandle handle)
    {
        if (handle.IsNil)
            return null;
        if (handle.Kind == HandleKind.TypeDefinition)
            return new TypeKey(from, (TypeDefinitionHandle)handle);
        if (!types.TryGetValue((from, handle), out var type))
        {
            types[(from, handle)] = type = handle.Kind == HandleKind.TypeReference
                ? Referenced(from, (TypeReferenceHandle)handle)
                : Instantiated(from, (TypeSpecificationHandle)handle);
        }

        return type;
    }

    /// <summary>A definition, a reference, or the generic method of an instantiation.</summary>
    public MethodKey? Method(OwnModule from, EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.MethodDefinition:
                return new MethodKey(from, (MethodDefinitionHandle)handle);
            case HandleKind.MethodSpecification:
                return Method(from, from.Reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method);
            default:
                var reference = (MemberReferenceHandle)handle;
                if (!methods.TryGetValue((from, reference), out var method))
                    methods[(from, reference)] = method = new MemberSearch(this).Method(from, reference);
                return method;
        }
    }

    public FieldKey? Field(OwnModule from, EntityHandle handle) =>
        handle.Kind == HandleKind.FieldDefinition
            ? new FieldKey(from, (FieldDefinitionHandle)handle)
            : new MemberSearch(this).Field(from, (MemberReferenceHandle)handle);

    /// <summary>The type that declares a member; null for arrays and type parameters as well.</summary>
    public TypeKey? Parent(OwnModule from, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeDefinition or HandleKind.TypeReference or HandleKind.TypeSpecification => Type(from, parent),
        _ => null,
    };

    private TypeKey? Referenced(OwnModule from, TypeReferenceHandle handle)
    {
        var reference = from.Reader.GetTypeReference(handle);
        var name = from.Reader.GetString(reference.Name);
        switch (reference.ResolutionScope.Kind)
        {
            case HandleKind.TypeReference:
                return Type(from, reference.ResolutionScope) is { } outer
                    ? outer.Module.Find($"{outer.Module.NameOf(outer.Handle)}+{name}")
                    : null;
            case HandleKind.AssemblyReference:
                var assembly = from.Reader.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope);
                var module = modules.FindOwn(from.Reader.GetString(assembly.Name));
                return module?.Find(reference.Namespace.IsNil ? name : $"{from.Reader.GetString(reference.Namespace)}.{name}");
            default:
                return null;
        }
    }

    private TypeKey? Instantiated(OwnModule from, TypeSpecificationHandle handle)
    {
        var signature = from.Reader.GetBlobReader(from.Reader.GetTypeSpecification(handle).Signature);
        if (signature.ReadByte() != genericInstance)
            return null;
        signature.ReadByte(); // class or value type
        return Type(from, signature.ReadTypeHandle());
    }

    private TypeFacts ReadFacts(TypeKey type)
    {
        var definition = type.Definition;
        var raw = type.Reader.GetString(definition.Name);
        var outer = type.DeclaringType is { } declaring ? Facts(declaring) : null;
        var name = CompilerNames.Steady(raw);
        if (outer is not null)
            name = $"{outer.Name}+{name}";
        else if (!definition.Namespace.IsNil)
            name = $"{type.Reader.GetString(definition.Namespace)}.{name}";
        return new TypeFacts(name, CompilerNames.OfType(raw, outer?.Origin), IsValueType(type));
    }

    private static bool IsValueType(TypeKey type)
    {
        if (type.Definition.BaseType is not { IsNil: false, Kind: HandleKind.TypeReference } parent)
            return false;
        var reference = type.Reader.GetTypeReference((TypeReferenceHandle)parent);
        return type.Reader.StringComparer.Equals(reference.Namespace, "System")
            && (type.Reader.StringComparer.Equals(reference.Name, "ValueType")
                || type.Reader.StringComparer.Equals(reference.Name, "Enum"));
    }
}
