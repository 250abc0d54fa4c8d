using Telar.Engine.Code.Assemblies;
using Telar.Engine.Code.Reading;

namespace Telar.Engine.Code.Reach;

/// <summary>Every part is read once, however many stages reach it.</summary>
internal sealed class PartStore(References references)
{
    private readonly Dictionary<Node, Part> parts = [];

    public Part Of(Node node)
    {
        if (!parts.TryGetValue(node, out var part))
            parts[node] = part = Read(node);
        return part;
    }

    private Part Read(Node node)
    {
        if (node.Kind == NodeKind.Method)
            return MethodReader.Read(references, node.Method);
        return references.Facts(node.Type).Origin == Origin.Written
            ? TypeReader.Read(references, node)
            : MethodReader.ReadMade(references, node.Type);
    }
}
