using System.Diagnostics;
using Telar.Engine.Fingerprints;
using Telar.Engine.Progress;
using Telar.Engine.Stages;

namespace Telar.Engine.Workers;

/// <summary>Runs a stage in a child process of the same program, with the numeric settings set before it starts.</summary>
internal sealed class WorkerProcess(Workspace workspace, WorkerCommand command, Action<string> notice)
{
    private const int LastLines = 12;

    // Tensors come and go by the megabyte: keeping freed memory spares the kernel a page fault each time.
    // Changes the speed of a training only, so it is no part of a fingerprint.
    private static readonly Dictionary<string, string> AllocatorSettings = new()
    {
        ["MALLOC_MMAP_THRESHOLD_"] = "33554432",
        ["MALLOC_TOP_PAD_"] = "67108864",
        ["MALLOC_TRIM_THRESHOLD_"] = "2147483648",
    };

    public async Task RunAsync(Stage stage, Action<StageProgress> progress, CancellationToken cancellation)
    {
        using var process = Process.Start(StartInfo(stage))!;
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
            throw Died(stage, process.ExitCode, printed);
    }

    private ProcessStartInfo StartInfo(Stage stage)
    {
        var start = new ProcessStartInfo(command.Program, [.. command.Arguments, stage.Key])
        {
            WorkingDirectory = workspace.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in NumericEnvironment.Settings.Concat(AllocatorSettings))
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

    private static TelarException Died(Stage stage, int exitCode, Queue<string> printed)
    {
        var last = printed.Count == 0 ? "it printed nothing" : $"its last lines:\n    {string.Join("\n    ", printed)}";
        return new TelarException(
            $"the worker process ended with exit code {exitCode}; {last}", $"stage {stage.Key}",
            "if it was killed or ran out of memory, run again (training goes on from the last epoch), with a smaller --jobs");
    }
}
