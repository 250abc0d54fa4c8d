using System.Text.RegularExpressions;

namespace Telar.Data.Sources;

/// <summary>Which files of a git repository are meant.</summary>
/// <param name="Name">Name of the folder they are put in.</param>
/// <param name="Repository">Address to fetch from.</param>
/// <param name="Commit">40 hexadecimal digits.</param>
/// <param name="Folder">Folder inside the repository, empty for its root.</param>
/// <param name="Pattern">Regular expression that the path relative to the folder must match as a whole.</param>
/// <param name="TreeDigest">As <see cref="Sources.TreeDigest"/> computes it.</param>
public sealed record GitPin(string Name, string Repository, string Commit, string Folder, string Pattern, string TreeDigest)
{
    /// <summary>Enough of the commit for readers.</summary>
    public string ShortCommit => Commit[..10];

    /// <summary>The address without its scheme, e.g. <c>github.com/transducens/mayanv</c>.</summary>
    public string Package => Repository[(Repository.IndexOf("://", StringComparison.Ordinal) + 3)..];

    /// <summary>A package URL, https://github.com/package-url/purl-spec: GitHub has a type of its own, other hosts have not.</summary>
    public string Identifier => new Uri(Repository) is { Host: "github.com" } address
        ? $"pkg:github{address.AbsolutePath.ToLowerInvariant()}@{Commit}"
        : $"pkg:generic/{Name}@{Commit}?vcs_url={Uri.EscapeDataString($"git+{Repository}@{Commit}")}";

    internal bool Wants(string path) =>
        Regex.IsMatch(path, $@"\A(?:{Pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
