using System.ComponentModel;
using System.Diagnostics;
using Telar.Engine;

namespace Telar.Reporting.Documents;

/// <summary>Runs a program of the TeX or PDF tool set in an environment that does not depend on the host's.</summary>
public static class ExternalProgram
{
    // TeX writes dates only where a document asks for one; this makes them the same for everybody.
    private const string FixedTime = "1735689600";

    /// <param name="name">The program, found on the PATH.</param>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellation">Kills the program and its children.</param>
    /// <param name="time">What it is to take for the present, in seconds since 1970.</param>
    /// <returns>Exit code, standard output and standard error.</returns>
    /// <exception cref="TelarException">The program is not installed.</exception>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(
        string name, string folder, IReadOnlyList<string> arguments, CancellationToken cancellation, string time = FixedTime)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (variable, value) in Environment(folder, time))
            start.Environment[variable] = value;

        using var process = Start(start, name);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Dictionary<string, string> Environment(string folder, string time) => new(StringComparer.Ordinal)
    {
        ["SOURCE_DATE_EPOCH"] = time,
        ["FORCE_SOURCE_DATE"] = "1",
        ["TZ"] = "UTC",
        ["LC_ALL"] = "C",
        // No class or font of the user's own may slip in.
        ["TEXMFHOME"] = folder,
        ["TEXINPUTS"] = ".:",
        ["BIBINPUTS"] = ".:",
        // TeX breaks the lines of its log; the messages are read from there.
        ["max_print_line"] = "10000",
        ["error_line"] = "254",
        ["half_error_line"] = "238",
    };

    private static Process Start(ProcessStartInfo start, string name)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new TelarException(
                $"The program {name} cannot be started: {error.Message}",
                "PATH",
                "Install TeX Live, poppler-utils and qpdf; the Toolchain target names the packages.",
                error);
        }
    }
}
