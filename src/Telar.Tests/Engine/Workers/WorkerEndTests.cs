using System.Diagnostics;
using Telar.Engine.Workers;

namespace Telar.Tests.Engine.Workers;

/// <summary>The end of a worker's standard input is the end of the worker.</summary>
public sealed class WorkerEndTests : IDisposable
{
    private readonly Workshop workshop = new();
    private readonly Process worker;

    public WorkerEndTests() => worker = Process.Start(Workshop.Command.StartInfo(workshop.Workspace))!;

    public void Dispose()
    {
        worker.Dispose();
        workshop.Dispose();
    }

    [Fact]
    public void Worker_that_was_asked_for_nothing_ends_well() => Assert.Equal(0, End());

    [Fact]
    public void Worker_that_has_done_what_was_asked_for_ends_well()
    {
        worker.StandardInput.WriteLine("spin");
        var said = worker.StandardOutput.ReadLine();

        Assert.True(WorkerMessage.FromLine(said!)!.IsDone);
        Assert.Equal(0, End());
    }

    [Fact]
    public async Task Worker_that_is_at_work_is_stopped()
    {
        await worker.StandardInput.WriteLineAsync(WorkshopStage.Waiting);
        await workshop.WaitForStartAsync(WorkshopStage.Waiting);

        Assert.Equal(130, End());
        Assert.False(File.Exists(workshop.Workspace.Absolute($"results/workshop/{WorkshopStage.Waiting}.txt")));
    }

    [Fact]
    public void Work_that_may_not_read_a_file_ends_with_an_error_and_without_a_crash()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Workshop).Assembly.Location, "unreadable"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var error = WorkerMessage.FromLine(process.StandardOutput.ReadLine()!)!.Error;
        process.WaitForExit();

        Assert.Equal((1, "a file cannot be read or written: the drawer is stuck"), (process.ExitCode, error!.What));
    }

    private int End()
    {
        worker.StandardInput.Close();
        worker.WaitForExit();
        return worker.ExitCode;
    }
}
