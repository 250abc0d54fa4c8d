using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;
using Telar.Engine.Code.Reach;

namespace Telar.Engine.Code.Reading;

/// <summary>Writes custom attributes with their values; what only compilers and debuggers read is left out.</summary>
internal sealed class AttributeText(References references, OwnModule module, PartBuilder part, SignatureNames names)
{
    private static readonly HashSet<string> ignored =
    [
        "System.CodeDom.Compiler.GeneratedCodeAttribute",
        "System.Diagnostics.DebuggerBrowsableAttribute",
        "System.Diagnostics.DebuggerDisplayAttribute",
        "System.Diagnostics.DebuggerHiddenAttribute",
        "System.Diagnostics.DebuggerStepThroughAttribute",
        "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute",
        "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute",
        "System.Runtime.CompilerServices.AsyncStateMachineAttribute",
        "System.Runtime.CompilerServices.CompilerGeneratedAttribute",
        "System.Runtime.CompilerServices.IteratorStateMachineAttribute",
        "System.Runtime.CompilerServices.NullableAttribute",
        "System.Runtime.CompilerServices.NullableContextAttribute",
    ];

    public void Write(CustomAttributeHandleCollection attributes)
    {
        // The compiler may store them in any order.
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var handle in attributes)
        {
            var attribute = module.Reader.GetCustomAttribute(handle);
            if (Line(attribute) is { } line)
                lines.Add(line);
        }

        foreach (var line in lines)
            part.WriteLine(line);
    }

    private string? Line(CustomAttribute attribute)
    {
        var parent = attribute.Constructor.Kind == HandleKind.MethodDefinition
            ? module.Reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()
            : module.Reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        // Named without being used first: an ignored attribute must not count as a package that is reached.
        if (ignored.Contains(new SignatureNames(references, module).Name(parent).Text))
            return null;
        if (references.Method(module, attribute.Constructor) is { } constructor)
        {
            part.Use(NodeKind.Method, constructor);
            part.UseWhole(constructor.DeclaringType);
        }

        foreach (var type in AttributeTypes.In(references, module, attribute))
            part.UseWhole(type);
        return $"attribute {names.Name(parent)} {Convert.ToHexStringLower(module.Reader.GetBlobBytes(attribute.Value))}";
    }
}
