using System.Collections.Concurrent;
using Telar.Engine.Files;

namespace Telar.Engine.Hashing;

/// <summary>
/// Digests of files, remembered by size, modification time and inode so that an unchanged file is not
/// read again. A file modified within the racy interval before it was hashed is never trusted.
/// </summary>
public sealed class DigestCache(string file)
{
    private readonly ConcurrentDictionary<string, Entry> entries = Load(file);
    private int changed;

    /// <summary>Digest of a file that exists.</summary>
    /// <param name="path">Absolute path.</param>
    public string Of(string path)
    {
        var signature = FileSignature.Of(path) ?? throw new FileNotFoundException($"There is no file {path}.", path);
        if (entries.TryGetValue(path, out var known) && known.Matches(signature))
            return known.Digest;

        var hashed = FileSignature.Now;
        var digest = Digest.OfFile(path, signature.Size);
        Set(path, new Entry(signature, hashed, digest));
        return digest;
    }

    /// <summary>Tree digest of a folder that exists.</summary>
    /// <param name="folder">Absolute path.</param>
    public string OfFolder(string folder)
    {
        var files = FileTree.Of(folder);
        var digests = new string[files.Count];
        if (files.Count > 0)
        {
            // By ranges: one file alone is less work than handing it over.
            Parallel.ForEach(Partitioner.Create(0, files.Count), range =>
            {
                for (var file = range.Item1; file < range.Item2; file++)
                    digests[file] = Of(Path.Join(folder, files[file]));
            });
        }

        return Digest.OfTree(files.Zip(digests));
    }

    /// <summary>Remembers a digest that was just computed from the bytes now at <paramref name="path"/>.</summary>
    public void Remember(string path, string digest)
    {
        if (FileSignature.Of(path) is { } signature)
            Set(path, new Entry(signature, FileSignature.Now, digest));
    }

    /// <summary>Writes the cache if it changed.</summary>
    public void Save()
    {
        if (Interlocked.Exchange(ref changed, 0) == 0)
            return;

        AtomicFile.WriteText(file, string.Concat(entries
            .Where(pair => File.Exists(pair.Key))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Value.Line(pair.Key))));
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
            if (Entry.Read(line) is var (path, entry))
                entries[path] = entry;
        }

        return entries;
    }

    /// <param name="Signature">Of the file when it was hashed.</param>
    /// <param name="Hashed">When that was, nanoseconds since 1970.</param>
    /// <param name="Digest">SHA-256.</param>
    private sealed record Entry(FileSignature Signature, long Hashed, string Digest)
    {
        public static (string Path, Entry Entry)? Read(string line)
        {
            var fields = line.Split('\t', 6);
            return fields.Length == 6
                && long.TryParse(fields[1], out var size)
                && long.TryParse(fields[2], out var modified)
                && ulong.TryParse(fields[3], out var inode)
                && long.TryParse(fields[4], out var hashed)
                    ? (fields[5], new Entry(new FileSignature(size, modified, 0, inode), hashed, fields[0]))
                    : null;
        }

        public bool Matches(FileSignature now) => Signature.HasSameContent(now) && now.IsSettledBefore(Hashed);

        public string Line(string path) =>
            $"{Digest}\t{Signature.Size}\t{Signature.Modified}\t{Signature.Inode}\t{Hashed}\t{path}\n";
    }
}
