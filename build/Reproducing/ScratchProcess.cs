using System.Diagnostics;
using Telar.Build.Options;
using Telar.Build.Running;

namespace Telar.Build.Reproducing;

/// <summary>This program as a child process that makes a study in another folder.</summary>
public static class ScratchProcess
{
    /// <param name="options">Of this run; the child's are the same.</param>
    /// <param name="folder">The folder, in which <c>cake.config</c> lies.</param>
    public static ProcessStartInfo StartInfo(BuildOptions options, string folder)
    {
        var (program, arguments) = ThisProgram.With(Arguments(options));
        // Its output is ours, so that it draws as if it were started by hand.
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        foreach (var (name, value) in OtherSurroundings.Variables(TimeZoneInfo.Local.Id))
            start.Environment[name] = value;
        return start;
    }

    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">It was stopped, and is gone.</exception>
    public static async Task<int> RunAsync(ProcessStartInfo start, CancellationToken cancellation)
    {
        using var process = Process.Start(start)!;
        await using var kill = cancellation.Register(() => process.Kill(entireProcessTree: true));
        await process.WaitForExitAsync(CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode;
    }

    private static IEnumerable<string> Arguments(BuildOptions options)
    {
        yield return $"--{OptionCatalog.Target}=Paper";
        yield return $"--{OptionCatalog.Study}={options.Study.Name}";
        yield return $"--{OptionCatalog.Profile}={options.Profile.ToString().ToLowerInvariant()}";
        yield return $"--{OptionCatalog.Jobs}={options.Jobs}";
        if (options.Repository is { } repository)
            yield return $"--{OptionCatalog.Repository}={repository}";
        if (options.Download.Mirror is { } mirror)
            yield return $"--{OptionCatalog.Mirror}={mirror}";
        if (options.Download.Offline)
            yield return $"--{OptionCatalog.Offline}";
    }
}
