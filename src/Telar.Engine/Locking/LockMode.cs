namespace Telar.Engine.Locking;

/// <summary>The operations of flock(2).</summary>
internal enum LockMode
{
    Shared = 1,
    Exclusive = 2,
}
