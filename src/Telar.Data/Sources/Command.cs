using System.ComponentModel;
using System.Diagnostics;
using Telar.Engine;

namespace Telar.Data.Sources;

/// <summary>A program on the PATH that sources call, e.g. npm or git.</summary>
/// <param name="program">Name without folder.</param>
/// <param name="remedy">What to do where it is missing.</param>
internal sealed class Command(string program, string remedy)
{
    /// <summary>Environment variables to set for the program.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Runs to the end; a cancelled run kills the program and what it started.</summary>
    /// <exception cref="TelarException">The program is not on the PATH.</exception>
    public async Task<CommandResult> RunAsync(
        string folder, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        using var process = Start(folder, arguments);
        try
        {
            using var output = new MemoryStream();
            var reading = process.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
            var complaint = process.StandardError.ReadToEndAsync(cancellation);
            await FeedAsync(process, input, cancellation);
            await Task.WhenAll(reading, complaint);
            await process.WaitForExitAsync(cancellation);
            return new CommandResult(process.ExitCode, output.ToArray(), (await complaint).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static async Task FeedAsync(Process process, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it read everything: its exit code and error output say why.
        }
    }

    private Process Start(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new TelarException($"the program '{program}' cannot be started: it is not on the PATH", program, remedy, error);
        }
    }
}
