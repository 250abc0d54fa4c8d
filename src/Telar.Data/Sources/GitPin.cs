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

    internal bool Wants(string path) =>
        Regex.IsMatch(path, $@"\A(?:{Pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
