using Telar.Engine.Hashing;

namespace Telar.Engine.Store;

/// <summary>An output as the store knows it: a project-relative path and the content of its files.</summary>
/// <param name="Path">Project-relative path of the file or folder.</param>
/// <param name="Digest">SHA-256 of the file, or the tree digest of the folder.</param>
/// <param name="Files">The one file (with an empty relative path), or the folder's files in ordinal order.</param>
public sealed record Artifact(string Path, string Digest, IReadOnlyList<ArtifactFile> Files)
{
    public static Artifact OfFile(string path, string digest) => new(path, digest, [new ArtifactFile("", digest)]);

    public static Artifact OfFolder(string path, IEnumerable<ArtifactFile> files)
    {
        var ordered = files.OrderBy(file => file.RelativePath, StringComparer.Ordinal).ToArray();
        return new Artifact(path, Hashing.Digest.OfTree(ordered.Select(file => (file.RelativePath, file.Digest))), ordered);
    }

    public bool IsFolder => Files is not [{ RelativePath: "" }];

    /// <summary>Project-relative path of one of its files.</summary>
    public string PathOf(ArtifactFile file) => file.RelativePath.Length == 0 ? Path : $"{Path}/{file.RelativePath}";
}
