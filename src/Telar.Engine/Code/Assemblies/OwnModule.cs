using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace Telar.Engine.Code.Assemblies;

/// <summary>One assembly of ours, read from its file.</summary>
internal sealed class OwnModule
{
    private readonly Lazy<Dictionary<string, TypeDefinitionHandle>> byName;

    public OwnModule(string path)
    {
        Folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(path)));
        Reader = Image.GetMetadataReader();
        Name = Reader.GetString(Reader.GetAssemblyDefinition().Name);
        VersionId = Reader.GetGuid(Reader.GetModuleDefinition().Mvid);
        byName = new(() => Reader.TypeDefinitions.ToDictionary(NameOf, StringComparer.Ordinal));
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary>A digest of the whole assembly, because builds are deterministic.</summary>
    public Guid VersionId { get; }

    public PEReader Image { get; }

    public MetadataReader Reader { get; }

    /// <summary>Finds a type by namespace and name, nested types after a plus sign.</summary>
    public TypeKey? Find(string metadataName) =>
        byName.Value.TryGetValue(metadataName, out var handle) ? new TypeKey(this, handle) : null;

    /// <summary>The name by which <see cref="Find"/> finds a type.</summary>
    public string NameOf(TypeDefinitionHandle handle)
    {
        var type = Reader.GetTypeDefinition(handle);
        var name = Reader.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outer)
            return $"{NameOf(outer)}+{name}";
        return type.Namespace.IsNil ? name : $"{Reader.GetString(type.Namespace)}.{name}";
    }

    public override string ToString() => Name;
}
