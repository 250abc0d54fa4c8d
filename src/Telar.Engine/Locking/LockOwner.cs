using System.Globalization;

namespace Telar.Engine.Locking;

/// <summary>Who holds a lock: enough to know whether the process still lives, and to name it.</summary>
/// <param name="Process">Process id.</param>
/// <param name="Started">When the process started, in the system's ticks since its boot: ids are used again.</param>
/// <param name="Boot">Identity of the system's boot.</param>
/// <param name="Host">Name of the machine.</param>
/// <param name="Since">When it took the lock.</param>
/// <param name="Nonce">Tells two locks of one process apart.</param>
/// <param name="Work">What it does under the lock.</param>
internal sealed record LockOwner(int Process, long Started, string Boot, string Host, DateTime Since, string Nonce, string Work)
{
    private const int Fields = 7;

    public static LockOwner This(string work) => new(
        Environment.ProcessId,
        RunningProcess.StartOf(Environment.ProcessId) ?? 0,
        RunningProcess.Boot,
        Environment.MachineName,
        DateTime.UtcNow,
        Guid.NewGuid().ToString("N"),
        work);

    /// <summary>The owner that a lock file names; null where it names none.</summary>
    public static LockOwner? Read(string text)
    {
        var fields = text.TrimEnd('\n').Split('\t', Fields);
        return fields.Length == Fields
            && int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process)
            && long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var started)
            && DateTime.TryParse(fields[4], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var since)
                ? new LockOwner(process, started, fields[2], fields[3], since, fields[5], fields[6])
                : null;
    }

    /// <summary>
    /// Whether it certainly runs. False for a process of an earlier boot, for one that ended, and for one
    /// of another machine: of that we cannot know, and leave it to the file system.
    /// </summary>
    public bool IsAlive => Host == Environment.MachineName && Boot == RunningProcess.Boot && RunningProcess.StartOf(Process) == Started;

    /// <summary>For a message: <c>process 1234, which makes train/x since 12 s</c>.</summary>
    public string Describe(DateTime now) =>
        $"process {Process}{(Host == Environment.MachineName ? "" : $" on {Host}")}, which makes {Work} since {Math.Max(0, (now - Since).TotalSeconds):0} s";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Process}\t{Started}\t{Boot}\t{Host}\t{Since:O}\t{Nonce}\t{Work}\n");
}
