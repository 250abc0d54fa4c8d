using System.Diagnostics;
using Telar.Engine.Fingerprints;

namespace Telar.Engine.Workers;

/// <summary>The command line that starts a worker.</summary>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments)
{
    internal ProcessStartInfo StartInfo(Workspace workspace)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            WorkingDirectory = workspace.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in NumericEnvironment.Settings.Concat(WorkerProcess.MemorySettings))
            start.Environment[name] = value;
        // A worker computes on one thread. Where ML.NET learned trees, others waited in loops: a quarter of a profile.
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        return start;
    }
}
