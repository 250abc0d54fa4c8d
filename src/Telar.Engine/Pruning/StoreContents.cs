using Telar.Engine.Store;

namespace Telar.Engine.Pruning;

/// <summary>Records and objects of a store, and what of them is needed.</summary>
internal sealed class StoreContents
{
    // A run at work may have made or found them and is yet to put them in place and to write its lock.
    private static readonly TimeSpan untouchable = TimeSpan.FromDays(1);

    private readonly LockNeeds needs;
    private readonly IReadOnlyList<StoredRun> runs;
    private readonly IReadOnlyDictionary<string, FileInfo> objects;

    private StoreContents(LockNeeds needs, IReadOnlyList<StoredRun> runs, IReadOnlyDictionary<string, FileInfo> objects)
    {
        this.needs = needs;
        this.runs = runs;
        this.objects = objects;
    }

    public static StoreContents Read(Workspace workspace, LockNeeds needs)
    {
        var records = new RunRecords(workspace);
        return new StoreContents(
            needs,
            [.. FilesIn(workspace.RecordsFolder, "*.json").Select(file => new StoredRun(
                file.FullName, records.Find(Path.GetFileNameWithoutExtension(file.Name)), file.Length, file.LastWriteTimeUtc))],
            FilesIn(workspace.ObjectsFolder, "*").ToDictionary(file => file.Directory!.Name + file.Name));
    }

    /// <summary>What stays: all that a lock names, and what was used recently, as far as there is room.</summary>
    public Kept Kept(PruneOptions options, DateTime now)
    {
        var needed = runs.Where(IsLocked).ToList();
        var room = options.KeepSize - SizeOf(Of(needed));
        var digests = Of(needed).Objects.ToHashSet();
        foreach (var run in runs.Where(run => !IsLocked(run) && run.Record is not null).OrderByDescending(run => run.Used).ThenBy(run => run.Path, StringComparer.Ordinal))
        {
            var age = now - run.Used;
            var added = run.Objects.Where(digest => !digests.Contains(digest)).Distinct().ToArray();
            room -= added.Sum(SizeOf);
            if (age > untouchable && (age > options.OlderThan || room < 0))
                break;

            needed.Add(run);
            digests.UnionWith(added);
        }

        return Of(needed);
    }

    public IEnumerable<Leftover> Leftovers(Kept kept)
    {
        var stays = kept.Runs.Select(run => run.Path).ToHashSet();
        return runs.Where(run => !stays.Contains(run.Path)).Select(run => new Leftover(PruneKind.Records, run.Path, run.Size))
            .Concat(objects.Where(pair => !kept.Objects.Contains(pair.Key))
                .Select(pair => new Leftover(PruneKind.Objects, pair.Value.FullName, pair.Value.Length)));
    }

    public long SizeOf(Kept kept) => kept.Objects.Sum(SizeOf);

    private long SizeOf(string digest) => objects.TryGetValue(digest, out var file) ? file.Length : 0;

    private bool IsLocked(StoredRun run) => run.Record is not null && needs.Fingerprints.Contains(run.Record.Fingerprint.Digest);

    private Kept Of(IReadOnlyList<StoredRun> chosen) => new(
        chosen,
        chosen.SelectMany(run => run.Objects).Concat(needs.Digests).ToHashSet(),
        chosen.Select(run => run.Record!.Fingerprint.Code).Concat(needs.Codes).ToHashSet());

    private static FileInfo[] FilesIn(string folder, string pattern) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).GetFiles(pattern, SearchOption.AllDirectories) : [];
}
