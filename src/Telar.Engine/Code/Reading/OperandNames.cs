using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;
using Telar.Engine.Code.Reach;

namespace Telar.Engine.Code.Reading;

/// <summary>Names the types, methods and fields that instructions refer to, and notes what they reach.</summary>
internal sealed class OperandNames(
    References references, OwnModule module, PartBuilder part, SignatureNames names, AttributeText attributes)
{
    public string Name(EntityHandle handle, OpCode opcode, bool isConstrained)
    {
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
            case HandleKind.TypeReference:
            case HandleKind.TypeSpecification:
                return Type(handle, opcode);
            case HandleKind.FieldDefinition:
                return Field(handle);
            case HandleKind.MemberReference
                when module.Reader.GetMemberReference((MemberReferenceHandle)handle).GetKind() == MemberReferenceKind.Field:
                return Field(handle);
            case HandleKind.StandaloneSignature:
                var signature = module.Reader.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                return SignatureNames.Text(signature.DecodeMethodSignature(names, null), "calli");
            default:
                Reach(handle, opcode, isConstrained);
                return Method(handle);
        }
    }

    private string Type(EntityHandle handle, OpCode opcode)
    {
        var type = names.Name(handle);
        // Boxed or reflected upon: whatever it shows by ToString or reflection can be seen.
        if (type.Own is { } own && (opcode == OpCodes.Box || opcode == OpCodes.Ldtoken || opcode == OpCodes.Constrained))
            part.UseWhole(own);
        return type.Text;
    }

    private void Reach(EntityHandle handle, OpCode opcode, bool isConstrained)
    {
        if (references.Method(module, handle) is not { } method)
            return;
        var attributes = method.Definition.Attributes;
        part.Use(NodeKind.Method, method);
        if (opcode == OpCodes.Newobj)
            part.Use(NodeKind.Live, method.DeclaringType);

        // A plain call of an instance method is base.Method(): it runs this very method.
        var isDirect = opcode == OpCodes.Call && !isConstrained && !attributes.HasFlag(MethodAttributes.Static);
        if (attributes.HasFlag(MethodAttributes.Virtual) && !isDirect)
            part.Use(NodeKind.Slot, method);
    }

    private string Method(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.MethodDefinition:
                var method = new MethodKey(module, (MethodDefinitionHandle)handle);
                var signature = method.Definition.DecodeSignature(names, null);
                return $"{part.Mention(method.DeclaringType)}::{SignatureNames.Text(signature, part.Mention(method))}";
            case HandleKind.MethodSpecification:
                var specification = module.Reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                var arguments = specification.DecodeSignature(names, null);
                names.UseArguments(arguments);
                return $"{Method(specification.Method)}<{string.Join(',', arguments)}>";
            default:
                return MethodReference(module.Reader.GetMemberReference((MemberReferenceHandle)handle), handle);
        }
    }

    private string MethodReference(MemberReference reference, EntityHandle handle)
    {
        var name = references.Method(module, handle) is { } own
            ? part.Mention(own)
            : module.Reader.GetString(reference.Name);
        var signature = SignatureNames.Text(reference.DecodeMethodSignature(names, null), name);
        return $"{Parent(reference.Parent)}::{signature}";
    }

    private string Field(EntityHandle handle)
    {
        if (references.Field(module, handle) is not { } field)
        {
            var reference = module.Reader.GetMemberReference((MemberReferenceHandle)handle);
            return $"{Parent(reference.Parent)}::{module.Reader.GetString(reference.Name)}";
        }

        var definition = field.Definition;
        if (definition.Attributes.HasFlag(FieldAttributes.HasFieldRVA))
            return $"data {StaticData.Hex(field)}";

        if (definition.Attributes.HasFlag(FieldAttributes.Static) && references.Facts(field.DeclaringType).Origin == Origin.Written)
        {
            foreach (var initialiser in field.DeclaringType.Constructors(ofType: true))
                part.Use(NodeKind.Method, initialiser);
            // [ThreadStatic] and the like.
            attributes.Write(definition.GetCustomAttributes());
        }

        var parent = handle.Kind == HandleKind.FieldDefinition
            ? part.Mention(field.DeclaringType)
            : Parent(module.Reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
        return $"{parent}::{FieldName(field)}";
    }

    // Fields of closures and state machines are locals in the source: their names do not count.
    private string FieldName(FieldKey field) =>
        references.Facts(field.DeclaringType).Origin == Origin.Inlined
            ? $"#{field.Ordinal}"
            : CompilerNames.Steady(field.Name);

    private string Parent(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.MethodDefinition => "varargs",
        HandleKind.ModuleReference => "module",
        _ => names.Name(parent).Text,
    };
}
