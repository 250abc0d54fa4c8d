using System.Diagnostics;
using Telar.Engine;

namespace Telar.Build.Toolchain;

/// <summary>Makes sure that the tools are there before any work is done that would need them in the end.</summary>
public sealed class ToolchainSetup(IMachine machine, TextWriter output)
{
    /// <exception cref="TelarException">Something is missing and cannot be installed.</exception>
    public async Task EnsureAsync()
    {
        var plan = ToolchainPlan.For(machine);
        if (plan.Missing.Count == 0)
            return;

        await output.WriteLineAsync($"not on this machine: {string.Join(", ", plan.Missing)}");
        await output.WriteLineAsync($"installing about 190 MB by apt-get: {string.Join(' ', ToolchainNeeds.Packages)}");
        await AptGetAsync(["update", "-o", "DPkg::Lock::Timeout=300"]);
        await AptGetAsync(ToolchainNeeds.InstallArguments);
        if (ToolchainPlan.For(machine).Missing is { Count: > 0 } still)
            throw Failed($"still missing after the installation: {string.Join(", ", still)}");
    }

    private static async Task AptGetAsync(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("apt-get", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };
        using var process = Process.Start(start) ?? throw Failed("apt-get does not start");
        var errors = process.StandardError.ReadToEndAsync();
        // Read, so that the pipe never fills; what apt-get tells on success is of no use to anyone.
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw Failed($"apt-get {arguments[0]} ended with code {process.ExitCode}: {(await errors).Trim()}");
    }

    private static TelarException Failed(string what) => new(
        what, "the Toolchain target", $"run by hand: apt-get update && apt-get {string.Join(' ', ToolchainNeeds.InstallArguments)}");
}
