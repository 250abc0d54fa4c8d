using Telar.Engine.Code.Assemblies;

namespace Telar.Engine.Code.Reach;

/// <summary>
/// Finds everything that some roots reach. The result is a set, so that neither the order of the
/// walk nor cycles matter.
/// </summary>
internal sealed class Walk(PartStore parts, Hierarchy hierarchy)
{
    private readonly Dispatch dispatch = new(hierarchy);
    private readonly HashSet<Node> reached = [];
    private readonly Queue<Node> pending = new();

    public CodeParts From(IEnumerable<Node> roots)
    {
        foreach (var root in roots)
            Reach(root);
        while (pending.TryDequeue(out var node))
            Visit(node);
        return Collect();
    }

    private void Reach(Node node)
    {
        if (reached.Add(node))
            pending.Enqueue(node);
    }

    private void Visit(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Slot:
                ReachMethods(dispatch.AddCalled(node.Method));
                return;
            case NodeKind.Live:
                Reach(node with { Kind = NodeKind.Touched });
                ReachMethods(dispatch.AddLive(node.Type));
                break;
            case NodeKind.Whole:
                Reach(node with { Kind = NodeKind.Live });
                break;
        }

        foreach (var use in parts.Of(node).Uses)
            Reach(use);
    }

    private void ReachMethods(IEnumerable<MethodKey> methods)
    {
        foreach (var method in methods.ToList())
            Reach(new Node(NodeKind.Method, method));
    }

    private CodeParts Collect()
    {
        var found = new CodeParts(
            new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        var read = reached.Where(node => node.Kind != NodeKind.Slot).Select(node => (node, part: parts.Of(node)));
        // Ordered by digest too: file-local types of different files may share a name.
        foreach (var (node, part) in read.OrderBy(item => item.part.Name, StringComparer.Ordinal).ThenBy(item => item.part.Digest, StringComparer.Ordinal))
        {
            Add(node.Kind == NodeKind.Method ? found.Methods : found.Types, part.Name, part.Digest);
            foreach (var (package, version) in part.Packages)
                found.Packages[package] = version;
        }

        return found;
    }

    private static void Add(SortedDictionary<string, string> digests, string name, string digest)
    {
        var unique = name;
        for (var copy = 2; !digests.TryAdd(unique, digest); copy++)
            unique = $"{name} #{copy}";
    }
}
