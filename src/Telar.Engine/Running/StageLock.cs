namespace Telar.Engine.Running;

/// <summary>
/// Lets one process at a time run a fingerprint. The operating system releases the lock with the
/// process, so a killed run leaves none behind; the empty file stays.
/// </summary>
internal static class StageLock
{
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(100);

    public static async Task<IDisposable> AcquireAsync(Workspace workspace, string fingerprint, CancellationToken cancellation)
    {
        Directory.CreateDirectory(workspace.LocksFolder);
        var path = Path.Combine(workspace.LocksFolder, fingerprint);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(pause, cancellation);
            }
        }
    }
}
