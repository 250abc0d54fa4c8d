using System.Reflection.Metadata;
using Telar.Engine.Code.Assemblies;
using Telar.Engine.Code.Reading;

namespace Telar.Engine.Code.Reach;

/// <param name="Bases">The type and its base types of ours, nearest first.</param>
/// <param name="Interfaces">All interfaces of ours, inherited ones too.</param>
/// <param name="ForeignInterfaces">Names of interfaces that are not ours, as far as our types list them.</param>
internal sealed record Ancestry(
    IReadOnlyList<TypeKey> Bases, IReadOnlyCollection<TypeKey> Interfaces, IReadOnlyCollection<string> ForeignInterfaces)
{
    public IEnumerable<TypeKey> All => Bases.Concat(Interfaces);

    public static Ancestry Of(References references, TypeKey type)
    {
        var bases = new List<TypeKey>();
        for (TypeKey? next = type; next is { } current; next = references.Type(current.Module, current.Definition.BaseType))
            bases.Add(current);

        var interfaces = new HashSet<TypeKey>();
        var foreign = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<TypeKey>(bases);
        while (pending.TryPop(out var next))
        {
            foreach (var handle in next.Definition.GetInterfaceImplementations())
            {
                var listed = next.Reader.GetInterfaceImplementation(handle).Interface;
                if (references.Type(next.Module, listed) is not { } own)
                    foreign.Add(ForeignName(references, next.Module, listed));
                else if (interfaces.Add(own))
                    pending.Push(own);
            }
        }

        return new Ancestry(bases, interfaces, foreign);
    }

    private static string ForeignName(References references, OwnModule module, EntityHandle listed)
    {
        var name = new SignatureNames(references, module).Name(listed).Text;
        var arguments = name.IndexOf('<');
        return arguments < 0 ? name : name[..arguments];
    }
}
