namespace Telar.Engine.Locking;

/// <summary>What the file system says to a process that asks for a lock.</summary>
internal enum LockAnswer
{
    Taken,
    Held,

    /// <summary>The file system knows no locks, as some network file systems.</summary>
    Unsupported,
}
