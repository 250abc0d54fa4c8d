using Telar.Engine.Files;
using Telar.Engine.Hashing;

namespace Telar.Engine.Auditing;

/// <summary>Digests of what lies in the project now; each file is read once.</summary>
public sealed class AuditedFiles(Workspace workspace)
{
    private readonly Dictionary<string, string?> digests = new(StringComparer.Ordinal);

    /// <summary>Digest of a file, or tree digest of a folder; null where there is neither.</summary>
    /// <param name="path">Relative to the project's root.</param>
    public string? DigestOf(string path)
    {
        if (!digests.TryGetValue(path, out var digest))
            digests[path] = digest = Read(workspace.Absolute(path));
        return digest;
    }

    private static string? Read(string place)
    {
        if (File.Exists(place))
            return Digest.OfFile(place);
        return Directory.Exists(place)
            ? Digest.OfTree(FileTree.Of(place).Select(file => (file, Digest.OfFile(Path.Combine(place, file)))))
            : null;
    }
}
