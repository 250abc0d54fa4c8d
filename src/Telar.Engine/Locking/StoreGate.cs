using Telar.Engine.Files;

namespace Telar.Engine.Locking;

/// <summary>
/// Keeps Prune out while a run uses the store: many runs may be inside at a time, a Prune only alone.
/// So nothing is removed between its making and the record that names it. Nobody stays inside for the
/// length of a stage.
/// </summary>
internal sealed class StoreGate(Workspace workspace) : IDisposable
{
    /// <summary>Its file stays: to remove it would let two in by two files.</summary>
    public const string Name = "store";

    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(20);

    private readonly Lock access = new();
    private LockFile? held;
    private int inside;

    /// <summary>Enters beside other runs; waits while a Prune is inside. Cheap where this process is inside already.</summary>
    public IDisposable Enter()
    {
        lock (access)
        {
            held ??= Take(LockMode.Shared);
            inside++;
        }

        return new Stay(this);
    }

    /// <summary>Enters alone; waits for everybody to leave.</summary>
    /// <exception cref="TelarException">The file system cannot tell whether anybody is inside.</exception>
    public IDisposable EnterAlone() => Take(LockMode.Exclusive);

    public void Dispose() => held?.Dispose();

    private LockFile Take(LockMode mode)
    {
        var file = Open();
        while (true)
        {
            switch (file.TryLock(mode))
            {
                case LockAnswer.Taken:
                // No Prune ever enters here, see below.
                case LockAnswer.Unsupported when mode == LockMode.Shared:
                    return file;
                case LockAnswer.Held:
                    Thread.Sleep(pause);
                    continue;
                default:
                    file.Dispose();
                    throw new TelarException(
                        "this file system does not lock files, so nobody can tell whether a run uses the store",
                        workspace.StateFolder,
                        "move the project to a local disk, or end all runs and remove the store with --target=Clean");
            }
        }
    }

    private LockFile Open()
    {
        try
        {
            Directory.CreateDirectory(workspace.LocksFolder);
            return LockFile.Open(Path.Combine(workspace.LocksFolder, Name));
        }
        catch (Exception cause) when (FileFailure.Is(cause))
        {
            throw FileFailure.Of(cause, workspace.LocksFolder);
        }
    }

    private void Leave()
    {
        lock (access)
        {
            if (--inside > 0)
                return;
            held?.Dispose();
            held = null;
        }
    }

    private sealed class Stay(StoreGate gate) : IDisposable
    {
        public void Dispose() => gate.Leave();
    }
}
