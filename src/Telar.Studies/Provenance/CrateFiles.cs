using Telar.Engine.Auditing;

namespace Telar.Studies.Provenance;

/// <summary>
/// Adds files to a crate. Committed files are data entities: those below the study's results by a path
/// within the crate, others of the repository by a path that leads out of it. What git ignores is named
/// without being a part, and without its size, so that a clone without it writes the same bytes.
/// </summary>
internal sealed class CrateFiles(Crate crate, AuditSubject subject)
{
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
            return crate.Add(new CrateEntity($"#{CrateNames.Escape(path)}", "CreativeWork")
                .With("name", path)
                .With("description", "Not part of the repository: made again by the workflow.")
                .With("encodingFormat", MediaType.Of(path))
                .With("sha256", digest));

        var place = subject.Workspace.Absolute(path);
        var entity = Directory.Exists(place)
            ? new CrateEntity($"{PartOf(path)}/", "Dataset")
                .With("name", path)
                .With("description", $"SHA-256 over the lines that sha256sum prints for its files: {digest}")
            : new CrateEntity(PartOf(path), "File")
                .With("name", path)
                .With("encodingFormat", MediaType.Of(path))
                .With("contentSize", $"{new FileInfo(place).Length}")
                .With("sha256", digest);
        parts.Add(entity.Id);
        return crate.Add(entity);
    }

    /// <summary>The identifier of a committed file.</summary>
    public string PartOf(string path) => path.StartsWith(home, StringComparison.Ordinal)
        ? CrateNames.Escape(path[home.Length..])
        : $"../../{CrateNames.Escape(path)}";
}
