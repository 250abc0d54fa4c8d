using System.Diagnostics;
using Telar.Engine;
using Telar.Engine.Workers;

namespace Telar.Tests.Engine.Workers;

public sealed class WorkerPoolTests : IAsyncLifetime, IDisposable
{
    private readonly Workshop workshop = new();
    private readonly WorkerPool pool;

    public WorkerPoolTests() => pool = new WorkerPool(workshop.Workspace, Workshop.Command, keeps: true, _ => { });

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => pool.EndAsync();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public async Task Stages_one_after_the_other_are_made_by_one_process()
    {
        await MakeAsync("spin");
        await MakeAsync("weave");
        await MakeAsync("dye");

        Assert.Single(workshop.ProcessesOf("spin", "weave", "dye").Distinct());
    }

    [Fact]
    public async Task Stages_at_once_are_made_by_a_process_each()
    {
        await Task.WhenAll(MakeAsync("spin"), MakeAsync("weave"));

        Assert.Equal(2, workshop.ProcessesOf("spin", "weave").Distinct().Count());
    }

    [Fact]
    public async Task After_an_error_the_next_stage_is_made_by_a_new_process()
    {
        await MakeAsync("spin");
        var error = await Assert.ThrowsAsync<TelarException>(() => MakeAsync(WorkshopStage.Failing));
        Workshop.AssertGone(workshop.ProcessesOf("spin"));
        await MakeAsync("weave");

        Assert.Equal("the stage failed: InvalidDataException: the thread is torn", error.What);
        Assert.Equal("stage failing", error.Where);
        Assert.Equal(workshop.ProcessesOf("spin"), workshop.ProcessesOf(WorkshopStage.Failing));
        Assert.NotEqual(workshop.ProcessesOf("spin"), workshop.ProcessesOf("weave"));
    }

    [Fact]
    public async Task Death_of_a_process_is_an_error_of_its_stage_alone()
    {
        await MakeAsync("spin");
        var error = await Assert.ThrowsAsync<TelarException>(() => MakeAsync(WorkshopStage.Dying));
        await MakeAsync(WorkshopStage.Dying);

        Assert.Equal("the worker process ended with exit code 137; its last lines:\n    the loom burns", error.What);
        Assert.Equal("stage dying", error.Where);
        Assert.Equal(2, workshop.ProcessesOf(WorkshopStage.Dying).Distinct().Count());
    }

    [Fact]
    public async Task Process_that_died_while_it_had_nothing_to_do_is_replaced()
    {
        await MakeAsync("spin");
        using (var idle = Process.GetProcessById(workshop.ProcessesOf("spin").Single()))
        {
            idle.Kill();
            await idle.WaitForExitAsync();
        }

        await MakeAsync("weave");

        Assert.NotEqual(workshop.ProcessesOf("spin"), workshop.ProcessesOf("weave"));
    }

    [Fact]
    public async Task Processes_are_gone_at_the_end()
    {
        await Task.WhenAll(MakeAsync("spin"), MakeAsync("weave"));

        await pool.EndAsync();

        Workshop.AssertGone(workshop.ProcessesOf("spin", "weave"));
    }

    private Task MakeAsync(string key) => pool.MakeAsync(new WorkshopStage(key), _ => { }, CancellationToken.None);
}
