using System.Reflection.Metadata;
using System.Text;
using Telar.Engine.Code.Assemblies;
using Telar.Engine.Code.Reach;
using Telar.Engine.Hashing;

namespace Telar.Engine.Code.Reading;

/// <summary>
/// Collects the text of a part and what it uses. What the compiler made for the part is numbered in
/// the order of its first mention and queued, so that its content follows in the same text.
/// </summary>
internal sealed class PartBuilder(References references, OwnModule module)
{
    private readonly StringBuilder text = new();
    private readonly HashSet<Node> uses = [];
    private readonly SortedDictionary<string, string> packages = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityHandle, int> numbers = [];
    private readonly Queue<EntityHandle> queue = new();

    public void Write(string word) => text.Append(word).Append(' ');

    public void WriteLine(string words) => text.Append(words).Append('\n');

    public void Use(NodeKind kind, MethodKey method)
    {
        if (references.OriginOf(method) == Origin.Written)
            uses.Add(new Node(kind, method));
    }

    public void Use(NodeKind kind, TypeKey type)
    {
        if (references.Facts(type).Origin == Origin.Written)
            uses.Add(new Node(kind, type));
    }

    /// <summary>The type is a type argument, boxed or reflected upon.</summary>
    public void UseWhole(TypeKey type) => Use(NodeKind.Whole, type);

    public void UsePackage(AssemblyReference reference)
    {
        var (package, version) = references.Modules.Packages.Of(module.Reader.GetString(reference.Name), reference.Version);
        packages[package] = version;
    }

    /// <summary>The name under which a type appears in the text.</summary>
    public string Mention(TypeKey type)
    {
        var facts = references.Facts(type);
        if (facts.Origin == Origin.Inlined)
            return Inline(type.Handle);
        Use(facts.IsValueType ? NodeKind.Live : NodeKind.Touched, type);
        return facts.Name;
    }

    /// <summary>The name under which a method appears in the text, without its type.</summary>
    public string Mention(MethodKey method) =>
        references.OriginOf(method) == Origin.Inlined ? Inline(method.Handle) : method.Name;

    /// <summary>Takes the next compiler-made method or type whose content is still to be written.</summary>
    public bool TryTakeInlined(out EntityHandle handle)
    {
        if (!queue.TryDequeue(out handle))
            return false;
        WriteLine(Label(handle));
        return true;
    }

    /// <param name="name">How a reader is told of the part.</param>
    /// <param name="self">A type that names itself, as in its own interfaces: no use by anybody else.</param>
    public Part Build(string name, TypeKey? self = null)
    {
        if (self is { } type)
            uses.Remove(new Node(NodeKind.Whole, type));
        return new Part(name, Digest.OfText(text.ToString()), [.. uses], [.. packages]);
    }

    private string Inline(EntityHandle handle)
    {
        if (numbers.TryAdd(handle, numbers.Count))
            queue.Enqueue(handle);
        return Label(handle);
    }

    private string Label(EntityHandle handle) => $"<made {numbers[handle]}>";
}
