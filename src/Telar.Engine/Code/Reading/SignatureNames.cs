using System.Collections.Immutable;
using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reading;

/// <summary>
/// Turns signatures into names. With a part it also tells that part what they use: a type argument
/// is used whole, because generic code can construct it (<c>new T()</c>) or serialise it.
/// </summary>
internal sealed class SignatureNames(References references, OwnModule module, PartBuilder? part = null)
    : ISignatureTypeProvider<NamedType, object?>
{
    public static string Text(MethodSignature<NamedType> signature, string name) =>
        $"{(signature.Header.IsInstance ? "instance " : "")}{signature.ReturnType} {name}"
        + $"`{signature.GenericParameterCount}({string.Join(',', signature.ParameterTypes)})";

    /// <summary>A definition, reference or specification.</summary>
    public NamedType Name(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeDefinition => GetTypeFromDefinition(module.Reader, (TypeDefinitionHandle)type, 0),
        HandleKind.TypeReference => GetTypeFromReference(module.Reader, (TypeReferenceHandle)type, 0),
        _ => module.Reader.GetTypeSpecification((TypeSpecificationHandle)type).DecodeSignature(this, null),
    };

    public NamedType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Own(new TypeKey(module, handle));

    public NamedType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        if (references.Type(module, handle) is { } own)
            return Own(own);
        var reference = reader.GetTypeReference(handle);
        var name = reader.GetString(reference.Name);
        if (reference.ResolutionScope.Kind == HandleKind.TypeReference)
            return new NamedType($"{Name(reference.ResolutionScope)}+{name}", null);
        if (reference.ResolutionScope.Kind == HandleKind.AssemblyReference)
            part?.UsePackage(reader.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope));
        return new NamedType(reference.Namespace.IsNil ? name : $"{reader.GetString(reference.Namespace)}.{name}", null);
    }

    public NamedType GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => Name(handle);

    public NamedType GetGenericInstantiation(NamedType genericType, ImmutableArray<NamedType> typeArguments)
    {
        UseArguments(typeArguments);
        return genericType with { Text = $"{genericType.Text}<{string.Join(',', typeArguments)}>" };
    }

    public void UseArguments(ImmutableArray<NamedType> typeArguments)
    {
        foreach (var argument in typeArguments)
        {
            if (argument.Own is { } own)
                part?.UseWhole(own);
        }
    }

    public NamedType GetPrimitiveType(PrimitiveTypeCode typeCode) => new(typeCode.ToString(), null);

    public NamedType GetArrayType(NamedType elementType, ArrayShape shape) =>
        elementType with { Text = $"{elementType.Text}[{shape.Rank}]" };

    public NamedType GetSZArrayType(NamedType elementType) => elementType with { Text = $"{elementType.Text}[]" };

    public NamedType GetByReferenceType(NamedType elementType) => elementType with { Text = $"{elementType.Text}&" };

    public NamedType GetPointerType(NamedType elementType) => elementType with { Text = $"{elementType.Text}*" };

    public NamedType GetPinnedType(NamedType elementType) => elementType with { Text = $"pinned {elementType.Text}" };

    public NamedType GetGenericTypeParameter(object? genericContext, int index) => new($"!{index}", null);

    public NamedType GetGenericMethodParameter(object? genericContext, int index) => new($"!!{index}", null);

    public NamedType GetModifiedType(NamedType modifier, NamedType unmodifiedType, bool isRequired) =>
        unmodifiedType with { Text = $"{unmodifiedType.Text} mod({modifier.Text})" };

    public NamedType GetFunctionPointerType(MethodSignature<NamedType> signature) => new(Text(signature, "*"), null);

    private NamedType Own(TypeKey type) =>
        new(part is null ? references.Facts(type).Name : part.Mention(type), type);
}
