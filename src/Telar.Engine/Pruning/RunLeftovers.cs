using Telar.Engine.Locking;

namespace Telar.Engine.Pruning;

/// <summary>What runs leave beside the store: unfinished work, what kills left, quarantine, notes.</summary>
/// <param name="workspace">The project.</param>
/// <param name="kept">What stays in the store.</param>
/// <param name="since">What was touched after it stays.</param>
internal sealed class RunLeftovers(Workspace workspace, Kept kept, DateTime since)
{
    private const int DigestLength = 64;

    public IEnumerable<Leftover> All() =>
    [
        .. In(workspace.WorkFolder, PruneKind.UnfinishedWork).Where(work => IsOld(work.Path)).Select(OfStage).Where(IsIdle),
        // No run is inside the store, so nobody writes these files; but a stage may be at work in its staging folder.
        .. In(workspace.StagingFolder, PruneKind.KilledRuns)
            .Select(left => File.Exists(left.Path) ? left : OfStage(left)).Where(IsIdle),
        .. HalfWritten(),
        .. In(workspace.LocksFolder, PruneKind.KilledRuns)
            .Where(file => Path.GetFileName(file.Path) != StoreGate.Name)
            .Select(file => file with { Locks = [Path.GetFileName(file.Path)] }).Where(IsIdle),
        .. In(workspace.QuarantineFolder, PruneKind.Quarantine).Where(file => IsOld(file.Path)),
        .. In(workspace.ListingsFolder, PruneKind.Notes)
            .Where(file => IsOld(file.Path) && !kept.Codes.Contains(Path.GetFileNameWithoutExtension(file.Path))),
        .. In(workspace.SealsFolder, PruneKind.Notes).Where(file => IsOld(file.Path)),
    ];

    // Caches are written by renaming, for which a moment is enough.
    private IEnumerable<Leftover> HalfWritten() => new[] { workspace.StateFolder, workspace.CodeFolder, workspace.SealsFolder }
        .SelectMany(folder => In(folder, PruneKind.KilledRuns, "*.part"))
        .Where(file => LastTouched(file.Path) < DateTime.UtcNow.AddDays(-1));

    private static IEnumerable<Leftover> In(string folder, PruneKind kind, string pattern = "*") => Directory.Exists(folder)
        ? new DirectoryInfo(folder).EnumerateFileSystemInfos(pattern).Select(entry => new Leftover(kind, entry.FullName, SizeOf(entry)))
        : [];

    private bool IsOld(string path) => LastTouched(path) < since;

    private static DateTime LastTouched(string path) => Directory.Exists(path)
        ? Directory.GetFiles(path, "*", SearchOption.AllDirectories).Append(path).Max(File.GetLastWriteTimeUtc)
        : File.GetLastWriteTimeUtc(path);

    private static long SizeOf(FileSystemInfo entry)
    {
        try
        {
            return entry is FileInfo file
                ? file.Length
                : ((DirectoryInfo)entry).EnumerateFiles("*", SearchOption.AllDirectories).Sum(inner => inner.Length);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // A run at work took it away itself; what it works on is not removed anyway.
            return 0;
        }
    }

    // Folders of a stage begin with its fingerprint, which is the name of its lock.
    private static Leftover OfStage(Leftover folder)
    {
        var name = Path.GetFileName(folder.Path);
        var fingerprint = name.Length > DigestLength ? name[..DigestLength] : name;
        return folder with { Locks = [fingerprint, $"{fingerprint}.worker"] };
    }

    private bool IsIdle(Leftover leftover) => !leftover.Locks.Any(name => ProcessLock.IsHeld(workspace.LocksFolder, name));
}
