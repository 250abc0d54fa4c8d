using System.Diagnostics;
using Telar.Engine.Progress;

namespace Telar.Engine.Workers;

/// <summary>A child process of the same program, with the numeric settings set before it starts.</summary>
public sealed class WorkerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Action<string> notice;
    private readonly LastLines printed = new();
    private readonly Task end;
    private WorkerError? error;
    private Action<StageProgress> progress = _ => { };
    private TaskCompletionSource done = new();

    /// <summary>Starts it.</summary>
    /// <param name="workspace">Where it runs.</param>
    /// <param name="command">Its command line.</param>
    /// <param name="notice">Says what it has to say.</param>
    public WorkerProcess(Workspace workspace, WorkerCommand command, Action<string> notice)
    {
        this.notice = notice;
        process = Process.Start(command.StartInfo(workspace))!;
        end = EndAsync();
    }

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
        // The stages of a worker run on different threads: each is to use again what the one before has freed.
        ["MALLOC_ARENA_MAX"] = "1",
        // Large pages where the kernel grants them: trainings of pictograms took three to four per cent less time.
        ["GLIBC_TUNABLES"] = "glibc.malloc.hugetlb=1",
    };

    internal bool IsAlive => !process.HasExited;

    /// <summary>Waits until it has done what its command line says, and has ended.</summary>
    /// <param name="subject">What it works on, for errors.</param>
    /// <param name="cancellation">Kills it.</param>
    /// <exception cref="TelarException">Its own error, or that it died.</exception>
    /// <exception cref="OperationCanceledException">It was stopped, and is gone.</exception>
    public async Task RunAsync(string subject, CancellationToken cancellation)
    {
        await using var kill = cancellation.Register(Kill);
        await end;
        if (Failure(subject, cancellation) is { } failure)
            throw failure;
    }

    /// <summary>Has it do one thing; afterwards it waits for the next.</summary>
    /// <param name="line">Says what.</param>
    /// <param name="subject">The same, for errors.</param>
    /// <param name="tell">Is told how it goes.</param>
    /// <param name="cancellation">Kills it.</param>
    /// <exception cref="TelarException">Its own error, or that it died. It has ended.</exception>
    /// <exception cref="OperationCanceledException">It was stopped, and is gone.</exception>
    internal async Task DoAsync(string line, string subject, Action<StageProgress> tell, CancellationToken cancellation)
    {
        printed.Clear();
        progress = tell;
        done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var kill = cancellation.Register(Kill);
        await WriteAsync(line);
        await Task.WhenAny(done.Task, end);
        if (done.Task.IsCompleted && !cancellation.IsCancellationRequested)
            return;

        await end;
        throw Failure(subject, cancellation) ?? Died(subject);
    }

    /// <summary>Kills it, if it has not ended, and waits until it is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await end.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        process.Dispose();
    }

    private void Kill() => process.Kill(entireProcessTree: true);

    private async Task EndAsync()
    {
        var reading = Task.WhenAll(ReadAsync(process.StandardOutput, Take), ReadAsync(process.StandardError, printed.Add));
        await process.WaitForExitAsync(CancellationToken.None);
        await reading;
    }

    private void Take(string line)
    {
        var message = WorkerMessage.FromLine(line);
        if (message?.Progress is not null)
            progress(message.Progress);
        else if (message?.Error is not null)
            error = message.Error;
        else if (message?.Notice is not null)
            notice(message.Notice);
        else if (message?.IsDone == true)
            done.SetResult();
        else
            printed.Add(line);
    }

    private async Task WriteAsync(string line)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(line);
        }
        catch (IOException)
        {
            // It has died; how it ended says more.
        }
    }

    private Exception? Failure(string subject, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return new OperationCanceledException(cancellation);
        if (error is not null)
            return new TelarException(error.What, error.Where, error.Remedy, error.Trace is null ? null : new InvalidOperationException(error.Trace));
        return process.ExitCode == 0 ? null : Died(subject);
    }

    private TelarException Died(string subject) => new(
        $"the worker process ended with exit code {process.ExitCode}; {printed}", subject,
        "if it was killed or ran out of memory, run again (training goes on from the last epoch), with a smaller --jobs");

    private static async Task ReadAsync(StreamReader reader, Action<string> take)
    {
        while (await reader.ReadLineAsync() is { } line)
            take(line);
    }
}
