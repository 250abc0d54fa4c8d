using System.Diagnostics;
using Telar.Engine.Fingerprints;
using Telar.Engine.Workers;

namespace Telar.Benchmarks.Numerics;

/// <summary>A process with the settings that the pipeline's workers have; Torch and .NET read them when they load.</summary>
internal static class NumericProcess
{
    /// <param name="isNative">Without the portable numeric settings, with those of memory only.</param>
    public static bool IsReady(bool isNative) => Settings(isNative).All(
        setting => Environment.GetEnvironmentVariable(setting.Key) == setting.Value);

    /// <summary>Runs this program a second time with the settings, and passes on its exit code.</summary>
    public static void RunAgain(string[] arguments, bool isNative)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments);
        foreach (var (name, value) in Settings(isNative))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Environment.ExitCode = process.ExitCode;
    }

    private static IEnumerable<KeyValuePair<string, string>> Settings(bool isNative) =>
        isNative ? WorkerProcess.MemorySettings : NumericEnvironment.Settings.Concat(WorkerProcess.MemorySettings);
}
