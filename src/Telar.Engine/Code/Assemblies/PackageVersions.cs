using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Telar.Engine.Code.Assemblies;

/// <summary>
/// The versions of assemblies that are not ours. Many packages never change their assembly version,
/// so the informational version of the file counts as well; the framework counts by major.minor, so
/// that a security patch of the machine reruns nothing.
/// </summary>
internal sealed class PackageVersions(AssemblyLocator locator)
{
    private const string framework = "Microsoft.NETCore.App";

    private readonly Dictionary<(string Name, Version Referenced), (string Package, string Version)> known = [];

    public (string Package, string Version) Of(string name, Version referenced)
    {
        if (!known.TryGetValue((name, referenced), out var package))
        {
            known[(name, referenced)] = package = AssemblyLocator.IsFramework(name)
                ? (framework, Environment.Version.ToString(2))
                : (name, Read(name, referenced));
        }

        return package;
    }

    private string Read(string name, Version referenced)
    {
        if (locator.Find(name) is not { } path)
            return referenced.ToString();
        using var image = new PEReader(File.OpenRead(path));
        var reader = image.GetMetadataReader();
        var assembly = reader.GetAssemblyDefinition();
        return InformationalVersion(reader, assembly) is { } informational
            ? $"{informational} ({assembly.Version})"
            : assembly.Version.ToString();
    }

    private static string? InformationalVersion(MetadataReader reader, AssemblyDefinition assembly)
    {
        foreach (var handle in assembly.GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference)
                continue;
            var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
            if (parent.Kind != HandleKind.TypeReference)
                continue;
            var type = reader.GetTypeReference((TypeReferenceHandle)parent);
            if (!reader.StringComparer.Equals(type.Name, "AssemblyInformationalVersionAttribute"))
                continue;
            var value = reader.GetBlobReader(attribute.Value);
            value.ReadUInt16(); // the prolog of every attribute value
            return value.ReadSerializedString();
        }

        return null;
    }
}
