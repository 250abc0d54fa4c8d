using Telar.Engine;

namespace Telar.Tests.Engine.Workers;

/// <summary>Worker processes of whole runs.</summary>
public sealed class WorkerRunTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Run_has_no_more_processes_than_jobs_and_leaves_none(int jobs)
    {
        await workshop.RunAsync(jobs, strict: false, CancellationToken.None, Workshop.Plain);

        var processes = workshop.ProcessesOf(Workshop.Plain);
        Assert.Equal(Workshop.Plain.Length, processes.Length);
        Assert.InRange(processes.Distinct().Count(), 1, jobs);
        Workshop.AssertGone(processes);
    }

    [Fact]
    public async Task What_a_stage_left_in_its_process_is_removed_before_the_next()
    {
        await workshop.RunAsync(1, strict: false, CancellationToken.None, Workshop.Plain);

        Assert.All(Workshop.Plain, key => Assert.Equal(key, workshop.Made(key)));
    }

    [Fact]
    public async Task Strict_run_gives_each_stage_a_process_of_its_own()
    {
        await workshop.RunAsync(2, strict: true, CancellationToken.None, Workshop.Plain);

        var processes = workshop.ProcessesOf(Workshop.Plain);
        Assert.Equal(Workshop.Plain.Length, processes.Distinct().Count());
        Workshop.AssertGone(processes);
    }

    [Fact]
    public async Task A_worker_sees_one_processor()
    {
        await workshop.RunAsync(1, strict: false, CancellationToken.None, WorkshopStage.Counting);

        Assert.Equal("1", workshop.Made(WorkshopStage.Counting));
    }

    [Fact]
    public async Task Failed_run_leaves_no_process()
    {
        await Assert.ThrowsAsync<TelarException>(
            () => workshop.RunAsync(2, strict: false, CancellationToken.None, [.. Workshop.Plain, WorkshopStage.Failing]));

        Workshop.AssertGone(workshop.ProcessesOf([.. Workshop.Plain, WorkshopStage.Failing]));
    }

    [Fact]
    public async Task Cancelled_run_leaves_no_process()
    {
        using var stop = new CancellationTokenSource();
        string[] keys = ["spin", "weave", WorkshopStage.Waiting];
        var run = workshop.RunAsync(2, strict: false, stop.Token, keys);
        await workshop.WaitForStartAsync(WorkshopStage.Waiting);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Workshop.AssertGone(workshop.ProcessesOf(keys));
    }

    [Fact]
    public async Task Run_whose_worker_was_killed_says_so_and_the_next_one_goes_on()
    {
        string[] keys = ["spin", WorkshopStage.Dying];
        var error = await Assert.ThrowsAsync<TelarException>(() => workshop.RunAsync(1, strict: false, CancellationToken.None, keys));
        await workshop.RunAsync(1, strict: false, CancellationToken.None, keys);

        Assert.StartsWith("the worker process ended with exit code 137", error.What, StringComparison.Ordinal);
        Assert.Single(workshop.ProcessesOf("spin"));
        Assert.Equal(WorkshopStage.Dying, workshop.Made(WorkshopStage.Dying));
    }
}
