using Telar.Engine.Files;
using Telar.Engine.Hashing;

namespace Telar.Engine.Code;

/// <summary>
/// What earlier runs found, in one small text file: first a checksum, then for each stage a line of
/// key, digest and packages, those of the last run first. A file that is damaged counts as empty.
/// </summary>
internal sealed class FingerprintCache
{
    // Some ten builds of a study of 100 stages, in two profiles.
    private const int capacity = 2000;

    private readonly string path;
    private readonly Dictionary<string, string> earlier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> current = new(StringComparer.Ordinal);
    private bool isChanged;

    public FingerprintCache(string folder)
    {
        path = Path.Combine(folder, "code-fingerprints.txt");
        if (File.Exists(path))
            Read(File.ReadAllText(path));
    }

    public (string Digest, SortedDictionary<string, string> Packages)? Find(string key)
    {
        if (!earlier.TryGetValue(key, out var entry))
            return null;
        current[key] = entry;
        var fields = entry.Split('\t');
        var packages = fields.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
        return (fields[0], new SortedDictionary<string, string>(packages, StringComparer.Ordinal));
    }

    public void Add(string key, string digest, IReadOnlyDictionary<string, string> packages)
    {
        current[key] = string.Join('\t', [digest, .. packages.SelectMany(package => (string[])[package.Key, package.Value])]);
        isChanged = true;
    }

    /// <summary>Writes the file, if anything was added.</summary>
    public void Save()
    {
        if (!isChanged)
            return;
        var body = string.Concat(current.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Concat(earlier.Where(entry => !current.ContainsKey(entry.Key)))
            .Take(capacity)
            .Select(entry => $"{entry.Key}\t{entry.Value}\n"));
        AtomicFile.WriteText(path, $"{Digest.OfText(body)}\n{body}");
        isChanged = false;
    }

    private void Read(string text)
    {
        var end = text.IndexOf('\n');
        if (end < 0 || text[..end] != Digest.OfText(text[(end + 1)..]))
            return;
        foreach (var line in text[(end + 1)..].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = line.IndexOf('\t');
            earlier[line[..tab]] = line[(tab + 1)..];
        }
    }
}
