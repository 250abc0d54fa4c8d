using System.Globalization;

namespace Telar.Engine.Locking;

/// <summary>What Linux tells of processes and of its boot.</summary>
internal static class RunningProcess
{
    private const string BootFile = "/proc/sys/kernel/random/boot_id";

    // proc(5): the time of start is field 22 of stat; the name, field 2, may hold anything and ends with ")".
    private const int StartAfterName = 22 - 3;

    /// <summary>Another one after each boot of the system; empty where it tells none.</summary>
    public static string Boot { get; } = File.Exists(BootFile) ? File.ReadAllText(BootFile).Trim() : "";

    /// <summary>When a process started, in ticks since the boot; null where it does not run.</summary>
    public static long? StartOf(int process)
    {
        try
        {
            var facts = File.ReadAllText($"/proc/{process}/stat");
            var fields = facts[(facts.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] == "Z" ? null : long.Parse(fields[StartAfterName], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It ended, perhaps while we read.
            return null;
        }
    }
}
