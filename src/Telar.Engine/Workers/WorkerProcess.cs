using System.Diagnostics;
using Telar.Engine.Fingerprints;
using Telar.Engine.Progress;

namespace Telar.Engine.Workers;

/// <summary>A child process of the same program, with the numeric settings set before it starts.</summary>
/// <param name="workspace">Where it runs.</param>
/// <param name="command">Its command line.</param>
/// <param name="subject">What it works on, for errors.</param>
/// <param name="notice">Says what it has to say.</param>
public sealed class WorkerProcess(Workspace workspace, WorkerCommand command, string subject, Action<string> notice)
{
    private const int LastLines = 12;

    /// <summary>
    /// Environment for a process that computes with Torch. It changes no result, so it is no part of a fingerprint.
    /// </summary>
    public static IReadOnlyDictionary<string, string> MemorySettings { get; } = new Dictionary<string, string>
    {
        // TorchSharp does not hold on to the scalars of a running operation (its pull request 1434): a collection in the
        // middle of one can free them. With so much room (hexadecimal bytes) collections come between epochs, when asked for.
        ["DOTNET_GCgen0size"] = "10000000",
        // Tensors come and go by the megabyte: keeping freed memory spares the kernel a page fault each time.
        ["MALLOC_MMAP_THRESHOLD_"] = "33554432",
        ["MALLOC_TOP_PAD_"] = "67108864",
        ["MALLOC_TRIM_THRESHOLD_"] = "2147483648",
    };

    /// <exception cref="TelarException">Its own error, or that it died.</exception>
    /// <exception cref="OperationCanceledException">It was stopped, and is gone.</exception>
    public async Task RunAsync(Action<StageProgress> progress, CancellationToken cancellation)
    {
        using var process = Process.Start(StartInfo())!;
        WorkerError? error = null;
        var printed = new Queue<string>();
        await using var kill = cancellation.Register(() => process.Kill(entireProcessTree: true));
        var reading = Task.WhenAll(
            ReadAsync(process.StandardOutput, line =>
            {
                var message = WorkerMessage.FromLine(line);
                if (message?.Progress is not null)
                    progress(message.Progress);
                else if (message?.Error is not null)
                    error = message.Error;
                else if (message?.Notice is not null)
                    notice(message.Notice);
                else
                    Keep(printed, line);
            }),
            ReadAsync(process.StandardError, line => Keep(printed, line)));
        await process.WaitForExitAsync(CancellationToken.None);
        await reading;
        cancellation.ThrowIfCancellationRequested();
        if (error is not null)
            throw new TelarException(error.What, error.Where, error.Remedy, error.Trace is null ? null : new InvalidOperationException(error.Trace));
        if (process.ExitCode != 0)
            throw Died(process.ExitCode, printed);
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            WorkingDirectory = workspace.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in NumericEnvironment.Settings.Concat(MemorySettings))
            start.Environment[name] = value;
        return start;
    }

    private static async Task ReadAsync(StreamReader reader, Action<string> take)
    {
        while (await reader.ReadLineAsync() is { } line)
            take(line);
    }

    private static void Keep(Queue<string> printed, string line)
    {
        lock (printed)
        {
            printed.Enqueue(line);
            if (printed.Count > LastLines)
                printed.Dequeue();
        }
    }

    private TelarException Died(int exitCode, Queue<string> printed)
    {
        var last = printed.Count == 0 ? "it printed nothing" : $"its last lines:\n    {string.Join("\n    ", printed)}";
        return new TelarException(
            $"the worker process ended with exit code {exitCode}; {last}", subject,
            "if it was killed or ran out of memory, run again (training goes on from the last epoch), with a smaller --jobs");
    }
}
