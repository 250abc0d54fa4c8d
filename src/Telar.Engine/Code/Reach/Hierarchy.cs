using System.Reflection;
using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;
using Telar.Engine.Code.Reading;

namespace Telar.Engine.Code.Reach;

/// <summary>What each type of ours derives from, and which of its methods virtual calls can reach.</summary>
internal sealed class Hierarchy(References references)
{
    // Interfaces whose methods are known, so that implementing one leaves the others closed.
    private static readonly Dictionary<string, string> knownForeign = new(StringComparer.Ordinal)
    {
        ["System.IAsyncDisposable"] = "DisposeAsync",
        ["System.IComparable"] = "CompareTo",
        ["System.IComparable`1"] = "CompareTo",
        ["System.IDisposable"] = "Dispose",
        ["System.IEquatable`1"] = "Equals",
    };

    private readonly Dictionary<TypeKey, Ancestry> ancestries = [];
    private readonly Dictionary<TypeKey, IReadOnlyList<VirtualMember>> members = [];

    public Ancestry Ancestry(TypeKey type)
    {
        if (!ancestries.TryGetValue(type, out var known))
            ancestries[type] = known = Reach.Ancestry.Of(references, type);
        return known;
    }

    /// <summary>Of the type and of its bases, so far as they are ours.</summary>
    public IReadOnlyList<VirtualMember> Members(TypeKey type)
    {
        if (!members.TryGetValue(type, out var known))
            members[type] = known = [.. Ancestry(type).Bases.SelectMany(declaring => Declared(declaring, type))];
        return known;
    }

    private IEnumerable<VirtualMember> Declared(TypeKey declaring, TypeKey live)
    {
        var named = Explicit(declaring);
        foreach (var method in declaring.Methods())
        {
            var slots = named[method.Handle].ToList();
            var attributes = method.Definition.Attributes;
            if (slots.Count == 0 && !attributes.HasFlag(MethodAttributes.Virtual))
                continue;
            var own = slots.Select(slot => references.Method(declaring.Module, slot)).OfType<MethodKey>().ToList();
            var shape = MethodShape.Of(method);
            var isPrivate = (attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private;
            var isOpen = own.Count < slots.Count || (!isPrivate && IsOpen(shape, live));
            yield return new VirtualMember(method, shape, own, isOpen);
        }
    }

    private static ILookup<MethodDefinitionHandle, EntityHandle> Explicit(TypeKey type) =>
        type.Definition.GetMethodImplementations()
            .Select(type.Reader.GetMethodImplementation)
            .Where(implementation => implementation.MethodBody.Kind == HandleKind.MethodDefinition)
            .ToLookup(
                implementation => (MethodDefinitionHandle)implementation.MethodBody,
                implementation => implementation.MethodDeclaration);

    private bool IsOpen(MethodShape shape, TypeKey live)
    {
        var ancestry = Ancestry(live);
        if (ancestry.ForeignInterfaces.Any(name => !knownForeign.TryGetValue(name, out var method) || method == shape.Name))
            return true;
        return !ancestry.Bases.Any(type => Introduces(type, shape));
    }

    // A method that takes a new slot overrides nothing that is not ours.
    private static bool Introduces(TypeKey type, MethodShape shape) =>
        type.Methods().Any(method =>
            method.Definition.Attributes.HasFlag(MethodAttributes.Virtual | MethodAttributes.NewSlot)
            && MethodShape.Of(method) == shape);
}
