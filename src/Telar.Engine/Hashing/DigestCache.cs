using System.Collections.Concurrent;
using Telar.Engine.Files;

namespace Telar.Engine.Hashing;

/// <summary>
/// Digests of files, remembered by size and modification time so that an unchanged file is not read
/// again. A file modified within the racy interval before it was hashed is never trusted: it may
/// have changed again without its time stamp moving (the rule git uses for its index).
/// </summary>
public sealed class DigestCache(string file)
{
    private static readonly long racyTicks = TimeSpan.FromMilliseconds(50).Ticks;

    private readonly ConcurrentDictionary<string, Entry> entries = Load(file);
    private int changed;

    /// <summary>Digest of a file that exists.</summary>
    /// <param name="path">Absolute path.</param>
    public string Of(string path)
    {
        var info = new FileInfo(path);
        var modified = info.LastWriteTimeUtc.Ticks;
        if (entries.TryGetValue(path, out var known) && known.Matches(info.Length, modified))
            return known.Digest;

        var hashed = DateTime.UtcNow.Ticks;
        var digest = Digest.OfFile(path);
        Set(path, new Entry(info.Length, modified, hashed, digest));
        return digest;
    }

    /// <summary>Remembers a digest that was just computed from the bytes now at <paramref name="path"/>.</summary>
    public void Remember(string path, string digest)
    {
        var info = new FileInfo(path);
        Set(path, new Entry(info.Length, info.LastWriteTimeUtc.Ticks, DateTime.UtcNow.Ticks, digest));
    }

    /// <summary>Writes the cache if it changed.</summary>
    public void Save()
    {
        if (Interlocked.Exchange(ref changed, 0) == 0)
            return;

        AtomicFile.WriteText(file, string.Concat(entries
            .Where(pair => File.Exists(pair.Key))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Value.Digest}\t{pair.Value.Size}\t{pair.Value.Modified}\t{pair.Value.Hashed}\t{pair.Key}\n")));
    }

    private void Set(string path, Entry entry)
    {
        entries[path] = entry;
        Interlocked.Exchange(ref changed, 1);
    }

    private static ConcurrentDictionary<string, Entry> Load(string file)
    {
        var entries = new ConcurrentDictionary<string, Entry>(StringComparer.Ordinal);
        if (!File.Exists(file))
            return entries;

        foreach (var line in File.ReadLines(file))
        {
            // A line that does not parse costs one hashing, nothing more.
            var fields = line.Split('\t', 5);
            if (fields.Length == 5
                && long.TryParse(fields[1], out var size)
                && long.TryParse(fields[2], out var modified)
                && long.TryParse(fields[3], out var hashed))
                entries[fields[4]] = new Entry(size, modified, hashed, fields[0]);
        }

        return entries;
    }

    private sealed record Entry(long Size, long Modified, long Hashed, string Digest)
    {
        public bool Matches(long size, long modified) =>
            size == Size && modified == Modified && modified + racyTicks < Hashed;
    }
}
