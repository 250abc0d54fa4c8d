namespace Telar.Engine.Locking;

/// <summary>Waits for a lock, however long it takes, and says once for whom.</summary>
internal static class Waiting
{
    private static readonly TimeSpan shortest = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan longest = TimeSpan.FromMilliseconds(200);

    // Most waits are over before anybody wonders.
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(1.5);

    /// <param name="workspace">The project.</param>
    /// <param name="name">Name of the lock.</param>
    /// <param name="work">What is done under it.</param>
    /// <param name="say">Is told, once, for whom we wait.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static async Task<ProcessLock> ForAsync(
        Workspace workspace, string name, string work, Action<string> say, CancellationToken cancellation)
    {
        var began = DateTime.UtcNow;
        var said = false;
        for (var pause = shortest; ; pause = pause * 1.5 < longest ? pause * 1.5 : longest)
        {
            if (ProcessLock.TryTake(workspace.LocksFolder, name, work, out var holder) is { } taken)
                return taken;

            var now = DateTime.UtcNow;
            if (!said && holder is not null && now - began > patience)
            {
                say($"waiting for {holder.Describe(now)}");
                said = true;
            }

            await Task.Delay(pause, cancellation);
        }
    }

    /// <summary>For locks that are held for moments only.</summary>
    public static ProcessLock For(Workspace workspace, string name, string work) =>
        ForAsync(workspace, name, work, _ => { }, CancellationToken.None).GetAwaiter().GetResult();
}
