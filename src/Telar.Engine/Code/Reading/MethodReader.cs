using System.Reflection;
using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;
using Telar.Engine.Code.Reach;

namespace Telar.Engine.Code.Reading;

/// <summary>Reads a method as a part: its signature, attributes and body, with all the compiler made for it.</summary>
internal sealed class MethodReader
{
    private readonly References references;
    private readonly OwnModule module;
    private readonly PartBuilder part;
    private readonly SignatureNames names;
    private readonly AttributeText attributes;
    private readonly OperandNames operands;

    private MethodReader(References references, OwnModule module)
    {
        this.references = references;
        this.module = module;
        part = new PartBuilder(references, module);
        names = new SignatureNames(references, module, part);
        attributes = new AttributeText(references, module, part, names);
        operands = new OperandNames(references, module, part, names, attributes);
    }

    public static Part Read(References references, MethodKey method)
    {
        var reader = new MethodReader(references, method.Module);
        reader.part.Use(NodeKind.Touched, method.DeclaringType);
        foreach (var initialiser in method.DeclaringType.Constructors(ofType: true))
            reader.part.Use(NodeKind.Method, initialiser);
        reader.WriteMethod(method);
        reader.WriteInlined();
        // Every record asks for its own type there, only to compare it.
        TypeKey? self = method.Name == "get_EqualityContract" ? method.DeclaringType : null;
        return reader.part.Build(DisplayName(references, method), self);
    }

    /// <summary>Reads a type that the compiler made, such as an iterator that a stage holds.</summary>
    public static Part ReadMade(References references, TypeKey type)
    {
        var reader = new MethodReader(references, type.Module);
        reader.part.Mention(type);
        reader.WriteInlined();
        return reader.part.Build(references.Facts(type).Name);
    }

    private static string DisplayName(References references, MethodKey method)
    {
        var signature = method.Definition.DecodeSignature(new SignatureNames(references, method.Module), null);
        var arity = signature.GenericParameterCount == 0 ? "" : $"`{signature.GenericParameterCount}";
        var name = CompilerNames.Steady(method.Name);
        return $"{references.Facts(method.DeclaringType).Name}.{name}{arity}({string.Join(", ", signature.ParameterTypes)})";
    }

    private void WriteInlined()
    {
        while (part.TryTakeInlined(out var handle))
        {
            if (handle.Kind == HandleKind.MethodDefinition)
                WriteMethod(new MethodKey(module, (MethodDefinitionHandle)handle));
            else
                WriteMadeType(new TypeKey(module, (TypeDefinitionHandle)handle));
        }
    }

    // Closures, state machines and anonymous types. Captured locals are fields here, so that only an
    // anonymous type's names, which it shows to reflection, may count.
    private void WriteMadeType(TypeKey type)
    {
        var definition = type.Definition;
        var isAnonymous = type.Reader.GetString(definition.Name).StartsWith("<>f__AnonymousType", StringComparison.Ordinal);
        if (!definition.BaseType.IsNil)
            part.WriteLine($"base {names.Name(definition.BaseType)}");
        foreach (var implementation in definition.GetInterfaceImplementations())
            part.WriteLine($"interface {names.Name(type.Reader.GetInterfaceImplementation(implementation).Interface)}");
        foreach (var handle in definition.GetFields())
        {
            var field = type.Reader.GetFieldDefinition(handle);
            part.Write(isAnonymous ? type.Reader.GetString(field.Name) : "field");
            part.WriteLine(field.DecodeSignature(names, null).Text);
        }

        foreach (var method in type.Methods())
            part.WriteLine(part.Mention(method));
    }

    private void WriteMethod(MethodKey method)
    {
        var definition = method.Definition;
        var signature = definition.DecodeSignature(names, null);
        part.WriteLine($"{definition.Attributes & ~MethodAttributes.MemberAccessMask} {definition.ImplAttributes}");
        part.WriteLine(SignatureNames.Text(signature, ""));
        attributes.Write(definition.GetCustomAttributes());
        if (definition.Attributes.HasFlag(MethodAttributes.PinvokeImpl))
            WriteImport(definition.GetImport());
        if (definition.RelativeVirtualAddress != 0)
            WriteBody(module.Image.GetMethodBody(definition.RelativeVirtualAddress));
    }

    private void WriteImport(MethodImport import)
    {
        var library = module.Reader.GetModuleReference(import.Module);
        part.WriteLine($"import {module.Reader.GetString(library.Name)} {module.Reader.GetString(import.Name)} {import.Attributes}");
    }

    private void WriteBody(MethodBodyBlock body)
    {
        if (!body.LocalSignature.IsNil)
        {
            var locals = module.Reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null);
            part.WriteLine($"locals {body.LocalVariablesInitialized} {string.Join(',', locals)}");
        }

        foreach (var region in body.ExceptionRegions)
        {
            part.WriteLine($"{region.Kind} {region.TryOffset} {region.TryLength} {region.HandlerOffset} {region.HandlerLength}"
                + $" {region.FilterOffset} {(region.CatchType.IsNil ? "" : names.Name(region.CatchType).Text)}");
        }

        InstructionText.Write(part, module, operands, body.GetILReader());
    }
}
