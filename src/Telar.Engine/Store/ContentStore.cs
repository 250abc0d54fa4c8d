using Telar.Engine.Files;
using Telar.Engine.Hashing;
using Telar.Engine.Locking;

namespace Telar.Engine.Store;

/// <summary>
/// Files by the SHA-256 of their content, under <c>.telar/objects</c>. Objects are read-only and
/// appear by rename only, so a killed process leaves none half-written; places in the project are
/// hard links to them.
/// </summary>
/// <param name="workspace">The project.</param>
/// <param name="digests">Digests of files as they are now.</param>
/// <param name="say">Is told of an object that had to be put away.</param>
public sealed class ContentStore(Workspace workspace, DigestCache digests, Action<string>? say = null)
{
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Moves a finished file (or every file of a folder) into the store.</summary>
    /// <param name="source">Absolute path in the staging folder; gone afterwards.</param>
    /// <param name="path">Project-relative path the artifact will have.</param>
    public Artifact Add(string source, string path)
    {
        if (File.Exists(source))
            return Artifact.OfFile(path, AddFile(source, path));

        return Artifact.OfFolder(path, FileTree.Of(source)
            .Select(relative => new ArtifactFile(relative, AddFile(Path.Combine(source, relative), $"{path}/{relative}")))
            .ToArray());
    }

    /// <summary>Whether every object of the artifact is here with the right content.</summary>
    /// <remarks>An object whose content no longer has its digest is moved to the quarantine.</remarks>
    public bool Holds(Artifact artifact) =>
        artifact.Files.All(file => HoldsObject(file.Digest, artifact.PathOf(file)));

    /// <summary>As <see cref="Holds"/>, but nothing is moved.</summary>
    public bool IsSound(Artifact artifact) => artifact.Files.All(file =>
        File.Exists(ObjectPath(file.Digest)) && digests.Of(ObjectPath(file.Digest)) == file.Digest);

    /// <summary>Puts an artifact at its place in the project and removes what a folder holds beyond it.</summary>
    public void Materialise(Artifact artifact)
    {
        foreach (var file in artifact.Files)
            LinkInto(file.Digest, workspace.Absolute(artifact.PathOf(file)));

        var place = workspace.Absolute(artifact.Path);
        if (!artifact.IsFolder || !Directory.Exists(place))
            return;
        var wanted = artifact.Files.Select(file => file.RelativePath).ToHashSet(StringComparer.Ordinal);
        foreach (var stray in FileTree.Of(place).Where(relative => !wanted.Contains(relative)))
            File.Delete(Path.Combine(place, stray));
    }

    /// <summary>Whether the artifact stands at its place with the right content.</summary>
    public bool IsInPlace(Artifact artifact)
    {
        foreach (var file in artifact.Files)
        {
            var path = workspace.Absolute(artifact.PathOf(file));
            if (!File.Exists(path) || digests.Of(path) != file.Digest)
                return false;
        }

        return !artifact.IsFolder || FileTree.Of(workspace.Absolute(artifact.Path)).Count == artifact.Files.Count;
    }

    private string AddFile(string source, string output)
    {
        var digest = Digest.OfFile(source);
        var target = ObjectPath(digest);
        if (HoldsObject(digest, output))
        {
            File.Delete(source);
            return digest;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        DiskFlush.File(source);
        File.SetUnixFileMode(source, ReadOnly);
        File.Move(source, target, overwrite: true);
        digests.Remember(target, digest);
        return digest;
    }

    private bool HoldsObject(string digest, string output)
    {
        var path = ObjectPath(digest);
        if (!File.Exists(path))
            return false;
        if (digests.Of(path) == digest)
            return true;

        // One at a time, and only what is still wrong: another run may have made it again meanwhile.
        using var alone = Waiting.For(workspace, "quarantine", "room for a damaged file");
        if (!File.Exists(path))
            return false;
        if (Digest.OfFile(path) == digest)
            return true;

        Directory.CreateDirectory(workspace.QuarantineFolder);
        File.Move(path, Path.Combine(workspace.QuarantineFolder, digest), overwrite: true);
        say?.Invoke(
            $"{output} was changed in place or damaged, and its copy in the store with it: "
            + $"put away as .telar/quarantine/{digest[..12]}..., made again");
        return false;
    }

    private void LinkInto(string digest, string place)
    {
        if (File.Exists(place) && digests.Of(place) == digest)
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        HardLink.Replace(ObjectPath(digest), place, workspace.StagingFolder);
        digests.Remember(place, digest);
    }

    private string ObjectPath(string digest) => Path.Combine(workspace.ObjectsFolder, digest[..2], digest[2..]);
}
