using System.Diagnostics;
using Telar.Engine.Fingerprints;

namespace Telar.Benchmarks.Numerics;

/// <summary>The numeric settings that the pipeline's workers have; Torch reads them when it loads.</summary>
internal static class NumericProcess
{
    public static bool IsPinned => NumericEnvironment.Settings.All(
        setting => Environment.GetEnvironmentVariable(setting.Key) == setting.Value);

    /// <summary>Runs this program a second time with the settings, and passes on its exit code.</summary>
    public static void RunAgain(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments);
        foreach (var (name, value) in NumericEnvironment.Settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Environment.ExitCode = process.ExitCode;
    }
}
