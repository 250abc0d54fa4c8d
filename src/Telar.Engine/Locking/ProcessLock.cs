namespace Telar.Engine.Locking;

/// <summary>
/// A named lock that one process at a time holds, as a file that says who. Where the file system locks
/// files, its lock decides: it goes with the process, so a killed one leaves none. The owner named in the
/// file decides where it does not: a dead process, or one of an earlier boot, holds nothing. There two
/// processes may in the worst case both take over a stale lock; then a stage is made twice or one run fails,
/// but what is published is whole: it is by content, and by rename.
/// </summary>
internal sealed class ProcessLock : IDisposable
{
    private static readonly TimeSpan settle = TimeSpan.FromMilliseconds(50);

    private readonly LockFile file;
    private readonly string path;

    private ProcessLock(LockFile file, string path)
    {
        this.file = file;
        this.path = path;
    }

    /// <summary>Takes the lock if it is free; else null, and who has it where that is known.</summary>
    /// <param name="folder">Where locks are; made where it is not there.</param>
    /// <param name="name">File name.</param>
    /// <param name="work">What is done under it, for those who wait.</param>
    /// <param name="holder">The owner, where the lock is not free.</param>
    public static ProcessLock? TryTake(string folder, string name, string work, out LockOwner? holder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        var owner = LockOwner.This(work);
        var file = LockFile.Open(path);
        try
        {
            var answer = file.TryLock(LockMode.Exclusive);
            holder = LockOwner.Read(file.Read());
            if (answer != LockAnswer.Held && holder?.IsAlive != true)
            {
                file.Write(owner.ToString());
                if (answer == LockAnswer.Unsupported)
                    Thread.Sleep(settle);

                // By its path: the holder before us takes the file away, and without locks another may write too.
                if (LockFile.TextOf(path) == owner.ToString())
                {
                    var taken = new ProcessLock(file, path);
                    file = null;
                    return taken;
                }
            }

            return null;
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>Whether somebody holds the lock now; touches nothing.</summary>
    public static bool IsHeld(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
            return false;
        using var file = LockFile.Open(path);
        return file.TryLock(LockMode.Exclusive) == LockAnswer.Held || LockOwner.Read(file.Read())?.IsAlive == true;
    }

    /// <summary>Removes the file, then lets go: whoever waits on the removed file sees that it is gone.</summary>
    public void Dispose()
    {
        File.Delete(path);
        file.Dispose();
    }
}
