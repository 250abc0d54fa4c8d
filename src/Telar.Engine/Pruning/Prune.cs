using Telar.Engine.Files;
using Telar.Engine.Locking;

namespace Telar.Engine.Pruning;

/// <summary>
/// Removes from <c>.telar</c> what neither a lock of the checkout nor a recent run needs. Safe beside
/// runs: none is inside the store meanwhile, and what a run works on is locked.
/// </summary>
public static class Prune
{
    /// <summary>What <see cref="Run"/> would remove; touches nothing.</summary>
    /// <exception cref="TelarException">A lock cannot be read: then nobody knows what it needs.</exception>
    public static PruneReport Plan(Workspace workspace, PruneOptions options) => Act(workspace, options, _ => true);

    /// <exception cref="TelarException">A lock cannot be read; nothing was removed.</exception>
    public static PruneReport Run(Workspace workspace, PruneOptions options) =>
        Act(workspace, options, leftover => Remove(workspace, leftover));

    private static PruneReport Act(Workspace workspace, PruneOptions options, Func<Leftover, bool> remove)
    {
        if (!Directory.Exists(workspace.StateFolder))
            return new PruneReport(new Dictionary<PruneKind, (int, long)>(), 0);

        using var gate = new StoreGate(workspace);
        using var alone = gate.EnterAlone();
        var now = DateTime.UtcNow;
        var store = StoreContents.Read(workspace, LockNeeds.Read(workspace));
        var kept = store.Kept(options, now);

        // Records first: a record without its objects costs the next run a look at them.
        var freed = store.Leftovers(kept)
            .Concat(new RunLeftovers(workspace, kept, now - options.OlderThan).All())
            .Where(remove)
            .GroupBy(leftover => leftover.Kind)
            .ToDictionary(group => group.Key, group => (group.Count(), group.Sum(leftover => leftover.Size)));
        return new PruneReport(freed, store.SizeOf(kept));
    }

    private static bool Remove(Workspace workspace, Leftover leftover)
    {
        var held = new List<ProcessLock>();
        try
        {
            foreach (var name in leftover.Locks)
            {
                // Whoever took it since needs what lies here.
                if (ProcessLock.TryTake(workspace.LocksFolder, name, "room by Prune", out _) is not { } taken)
                    return false;
                held.Add(taken);
            }

            if (Directory.Exists(leftover.Path))
                Directory.Delete(leftover.Path, recursive: true);
            else
                File.Delete(leftover.Path);
            return true;
        }
        catch (Exception cause) when (FileFailure.Is(cause))
        {
            throw FileFailure.Of(cause, leftover.Path);
        }
        finally
        {
            held.ForEach(taken => taken.Dispose());
        }
    }
}
