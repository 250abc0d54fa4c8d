using System.Reflection.Metadata;
using Telar.Engine.Code.Reading;

namespace Telar.Engine.Code.Assemblies;

/// <summary>Finds the definition of a referenced member, in the named type or in its bases.</summary>
internal sealed class MemberSearch(References references)
{
    public MethodKey? Method(OwnModule from, MemberReferenceHandle handle)
    {
        var reference = from.Reader.GetMemberReference(handle);
        if (reference.GetKind() != MemberReferenceKind.Method)
            return null;
        if (reference.Parent.Kind == HandleKind.MethodDefinition)
            return new MethodKey(from, (MethodDefinitionHandle)reference.Parent);
        var name = from.Reader.GetString(reference.Name);
        string? signature = null;
        foreach (var type in WithBases(references.Parent(from, reference.Parent)))
        {
            MethodKey[] named = [.. type.Methods().Where(method => type.Reader.StringComparer.Equals(method.Definition.Name, name))];
            if (named.Length == 1)
                return named[0];
            signature ??= Signature(reference.DecodeMethodSignature(new SignatureNames(references, from), null));
            foreach (var method in named)
            {
                if (signature == Signature(method.Definition.DecodeSignature(new SignatureNames(references, type.Module), null)))
                    return method;
            }
        }

        return null;
    }

    public FieldKey? Field(OwnModule from, MemberReferenceHandle handle)
    {
        var reference = from.Reader.GetMemberReference(handle);
        if (reference.GetKind() != MemberReferenceKind.Field)
            return null;
        var name = from.Reader.GetString(reference.Name);
        foreach (var type in WithBases(references.Parent(from, reference.Parent)))
        {
            foreach (var field in type.Definition.GetFields())
            {
                if (type.Reader.StringComparer.Equals(type.Reader.GetFieldDefinition(field).Name, name))
                    return new FieldKey(type.Module, field);
            }
        }

        return null;
    }

    private IEnumerable<TypeKey> WithBases(TypeKey? type)
    {
        for (; type is { } current; type = references.Type(current.Module, current.Definition.BaseType))
            yield return current;
    }

    private static string Signature(MethodSignature<NamedType> signature) => SignatureNames.Text(signature, "");
}
