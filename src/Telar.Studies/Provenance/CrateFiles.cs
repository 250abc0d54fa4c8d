using Telar.Engine.Auditing;
using Telar.Engine.Files;
using Telar.Engine.Locking;

namespace Telar.Studies.Provenance;

/// <summary>
/// Adds files to a crate. Committed files are data entities: those below the study's results by a path
/// within the crate, others of the repository by a path that leads out of it. What git ignores is named
/// without being a part, and without its size, so that a clone without it writes the same bytes.
/// </summary>
internal sealed class CrateFiles(Crate crate, AuditSubject subject)
{
    private const string Local = "Not part of the repository: made again by the workflow.";

    private readonly string home = $"results/{subject.Graph.Study}/";
    private readonly SortedSet<string> parts = new(StringComparer.Ordinal);

    /// <summary>Identifiers of the committed files.</summary>
    public IEnumerable<string> Parts => parts;

    /// <param name="path">Relative to the project's root.</param>
    /// <param name="digest">As the lock records it.</param>
    /// <returns>The identifier.</returns>
    public string Add(string path, string digest)
    {
        if (LocalOutputs.Includes(path))
            return AddLocal(path, digest);
        return Directory.Exists(subject.Workspace.Absolute(path)) ? AddFolder(path, digest) : AddFile(path, digest);
    }

    // Whether it is a file must be told from its name: it may be absent.
    private string AddLocal(string path, string digest)
    {
        // A work is distributed as what schema.org calls a download.
        var type = path.StartsWith("data/raw/", StringComparison.Ordinal) ? "DataDownload" : "CreativeWork";
        var entity = new CrateEntity($"#{CrateNames.Escape(path)}", type).With("name", path);
        return crate.Add(MediaType.Of(path) is { } media
            ? entity.With("description", Local).With("encodingFormat", media).With("sha256", digest)
            : entity.With("description", $"{Local} {TreeDigest(digest)}"));
    }

    private string AddFolder(string path, string digest)
    {
        var files = FileTree.Of(subject.Workspace.Absolute(path)).Select(file => $"{path}/{file}");
        var folder = crate.Add(new CrateEntity($"{PartOf(path)}/", "Dataset")
            .With("name", path)
            .With("description", TreeDigest(digest))
            .To("hasPart", files.Select(file => AddFile(file, subject.Files.DigestOf(file)!))));
        parts.Add(folder);
        return folder;
    }

    private string AddFile(string path, string digest)
    {
        var file = crate.Add(new CrateEntity(PartOf(path), "File")
            .With("name", path)
            .With("encodingFormat", MediaType.Of(path))
            .With("contentSize", $"{new FileInfo(subject.Workspace.Absolute(path)).Length}")
            .With("sha256", digest));
        parts.Add(file);
        return file;
    }

    private static string TreeDigest(string digest) => $"A folder; SHA-256 over the lines that sha256sum prints for its files: {digest}";

    /// <summary>Adds the lock, which the engine wrote of its run.</summary>
    public void AddLock(string about)
    {
        var path = StudyLock.RelativePathOf(subject.Graph.Study);
        parts.Add(crate.Add(new CrateEntity(PartOf(path), "File")
            .With("name", path)
            .With("description", "The lock: every stage with its fingerprint, inputs, outputs and digests.")
            .With("encodingFormat", MediaType.Of(path))
            .With("sha256", subject.Files.DigestOf(path))
            .To("about", about)));
    }

    /// <summary>The identifier of a committed file.</summary>
    public string PartOf(string path) => path.StartsWith(home, StringComparison.Ordinal)
        ? CrateNames.Escape(path[home.Length..])
        : $"../../{CrateNames.Escape(path)}";
}
