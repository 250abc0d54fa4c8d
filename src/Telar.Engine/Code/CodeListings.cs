using System.Collections.Concurrent;
using Telar.Engine.Files;

namespace Telar.Engine.Code;

/// <summary>
/// Remembers what every code digest covered, one text file a digest, so that a later difference
/// between two digests can be named. For explanations only: no stage's fate hangs on it.
/// </summary>
/// <param name="folder">Where the files lie.</param>
public sealed class CodeListings(string folder)
{
    private readonly ConcurrentDictionary<string, bool> kept = new(StringComparer.Ordinal);

    /// <summary>Writes the listing of a digest, unless it is there.</summary>
    /// <param name="digest">Digest of the code.</param>
    /// <param name="code">That code; asked for only where its listing is not there.</param>
    public void Keep(string digest, Func<CodeFingerprint> code)
    {
        if (kept.TryAdd(digest, true) && !File.Exists(PathOf(digest)))
            AtomicFile.WriteText(PathOf(digest), string.Concat(CodeListing.Of(code()).Lines().Select(line => line + "\n")));
    }

    /// <summary>What a digest covered; null where nobody wrote it down.</summary>
    public CodeListing? Find(string digest) =>
        File.Exists(PathOf(digest)) ? CodeListing.Read(File.ReadLines(PathOf(digest))) : null;

    private string PathOf(string digest) => Path.Combine(folder, $"{digest}.txt");
}
