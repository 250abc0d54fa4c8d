using System.Reflection;
using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;
using Telar.Engine.Code.Reach;

namespace Telar.Engine.Code.Reading;

/// <summary>Reads a type as a part, as far as it is reached.</summary>
internal sealed class TypeReader
{
    private readonly References references;
    private readonly TypeKey type;
    private readonly TypeDefinition definition;
    private readonly PartBuilder part;
    private readonly SignatureNames names;
    private readonly AttributeText attributes;

    private TypeReader(References references, TypeKey type)
    {
        this.references = references;
        this.type = type;
        definition = type.Definition;
        part = new PartBuilder(references, type.Module);
        names = new SignatureNames(references, type.Module, part);
        attributes = new AttributeText(references, type.Module, part, names);
    }

    private MetadataReader Reader => type.Reader;

    public static Part Read(References references, Node node)
    {
        var reader = new TypeReader(references, node.Type);
        switch (node.Kind)
        {
            case NodeKind.Touched:
                reader.WriteShape();
                break;
            case NodeKind.Live:
                reader.WriteInstance();
                break;
            default:
                reader.WriteReflected();
                break;
        }

        return reader.part.Build($"{references.Facts(node.Type).Name} ({Aspect(node.Kind)})", self: node.Type);
    }

    private static string Aspect(NodeKind kind) => kind switch
    {
        NodeKind.Touched => "bases",
        NodeKind.Live => "instance",
        _ => "reflected",
    };

    private void WriteShape()
    {
        // Names alone: the type arguments of the bases matter only where there are instances.
        var plain = new SignatureNames(references, type.Module);
        part.WriteLine((definition.Attributes & ~TypeAttributes.VisibilityMask).ToString());
        foreach (var parent in Parents())
        {
            part.WriteLine($"base {plain.Name(parent)}");
            if (references.Type(type.Module, parent) is { } own)
                part.Use(NodeKind.Touched, own);
        }
    }

    private void WriteInstance()
    {
        attributes.Write(definition.GetCustomAttributes());
        var layout = definition.GetLayout();
        part.WriteLine($"layout {layout.Size} {layout.PackingSize}");
        foreach (var parent in Parents())
            names.Name(parent);
        if (references.Type(type.Module, definition.BaseType) is { } own)
            part.Use(NodeKind.Live, own);
        foreach (var initialiser in type.Constructors(ofType: true))
            part.Use(NodeKind.Method, initialiser);
        foreach (var field in InstanceFields())
        {
            part.WriteLine($"field {Reader.GetString(field.Name)} {field.DecodeSignature(names, null)}");
            attributes.Write(field.GetCustomAttributes());
        }
    }

    private void WriteReflected()
    {
        if (references.Type(type.Module, definition.BaseType) is { } own)
            part.UseWhole(own);
        foreach (var constructor in type.Constructors())
        {
            part.Use(NodeKind.Method, constructor);
            // Serialisers bind values to a constructor's parameters by name.
            foreach (var parameter in constructor.Definition.GetParameters())
                part.WriteLine($"parameter {Reader.GetString(Reader.GetParameter(parameter).Name)}");
        }

        foreach (var field in InstanceFields())
            UseWhole(field.DecodeSignature(names, null));
        foreach (var handle in definition.GetProperties())
            UseProperty(Reader.GetPropertyDefinition(handle));
        foreach (var handle in definition.GetFields())
            WriteConstant(Reader.GetFieldDefinition(handle));
    }

    private void UseProperty(PropertyDefinition property)
    {
        part.WriteLine($"property {Reader.GetString(property.Name)}");
        attributes.Write(property.GetCustomAttributes());
        var accessors = property.GetAccessors();
        foreach (var handle in (MethodDefinitionHandle[])[accessors.Getter, accessors.Setter])
        {
            if (handle.IsNil)
                continue;
            var method = new MethodKey(type.Module, handle);
            var access = method.Definition.Attributes & MethodAttributes.MemberAccessMask;
            if (access != MethodAttributes.Public || method.Definition.Attributes.HasFlag(MethodAttributes.Static))
                continue;
            part.Use(NodeKind.Method, method);
            UseWhole(method.Definition.DecodeSignature(names, null).ReturnType);
        }
    }

    // The members of an enumeration, which it shows by ToString.
    private void WriteConstant(FieldDefinition field)
    {
        if (field.GetDefaultValue() is not { IsNil: false } handle || !references.Facts(type).IsValueType)
            return;
        var value = Reader.GetBlobBytes(Reader.GetConstant(handle).Value);
        part.WriteLine($"constant {Reader.GetString(field.Name)} {Convert.ToHexStringLower(value)}");
    }

    private void UseWhole(NamedType name)
    {
        if (name.Own is { } own)
            part.UseWhole(own);
    }

    private IEnumerable<FieldDefinition> InstanceFields() =>
        definition.GetFields()
            .Select(Reader.GetFieldDefinition)
            .Where(field => !field.Attributes.HasFlag(FieldAttributes.Static));

    private IEnumerable<EntityHandle> Parents()
    {
        if (!definition.BaseType.IsNil)
            yield return definition.BaseType;
        foreach (var implementation in definition.GetInterfaceImplementations())
            yield return Reader.GetInterfaceImplementation(implementation).Interface;
    }
}
