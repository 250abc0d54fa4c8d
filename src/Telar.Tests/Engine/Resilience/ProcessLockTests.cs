using System.Diagnostics;
using Telar.Engine.Locking;

namespace Telar.Tests.Engine.Resilience;

public sealed class ProcessLockTests : IDisposable
{
    private const string Name = "a-stage";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Held_lock_names_its_holder()
    {
        using var held = Take();

        Assert.Null(ProcessLock.TryTake(folder.Path, Name, "other", out var holder));
        Assert.Equal(Environment.ProcessId, holder!.Process);
        Assert.Equal($"process {Environment.ProcessId}, which makes train/x since 12 s", holder.Describe(holder.Since.AddSeconds(12)));
    }

    [Fact]
    public void Released_lock_is_free_and_leaves_no_file()
    {
        Take()!.Dispose();

        Assert.False(folder.Has(Name));
        Take()!.Dispose();
    }

    [Fact]
    public void Lock_of_a_dead_process_is_taken_over()
    {
        using var process = Process.Start("true");
        process.WaitForExit();
        Leave(LockOwner.This("train/x") with { Process = process.Id });

        using var taken = Take();
        Assert.NotNull(taken);
    }

    [Fact]
    public void Lock_of_a_process_whose_id_another_one_has_now_is_taken_over()
    {
        var mine = LockOwner.This("train/x");
        Leave(mine with { Started = mine.Started - 1 });

        using var taken = Take();
        Assert.NotNull(taken);
    }

    [Fact]
    public void Lock_of_an_earlier_boot_is_taken_over()
    {
        Leave(LockOwner.This("train/x") with { Boot = "0f0f0f0f-0000-0000-0000-000000000000" });

        using var taken = Take();
        Assert.NotNull(taken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1234\thalf a li")]
    public void Lock_file_that_names_nobody_is_taken_over(string text)
    {
        folder.Write(Name, text);

        using var taken = Take();
        Assert.NotNull(taken);
    }

    [Fact]
    public void Live_owner_is_believed_where_the_file_system_forgot_its_lock()
    {
        // As on a network file system that grants every lock to everybody.
        Leave(LockOwner.This("train/x"));

        Assert.Null(ProcessLock.TryTake(folder.Path, Name, "other", out var holder));
        Assert.Equal("train/x", holder!.Work);
    }

    [Fact]
    public void Owner_survives_writing_and_reading()
    {
        var owner = LockOwner.This("train/x");

        Assert.Equal(owner, LockOwner.Read(owner.ToString()));
        Assert.True(owner.IsAlive);
    }

    [Fact]
    public void Many_threads_are_inside_one_at_a_time()
    {
        var inside = 0;
        var most = 0;
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            ProcessLock? taken;
            while ((taken = Take()) is null)
                Thread.Yield();
            using (taken)
            {
                var now = Interlocked.Increment(ref inside);
                lock (folder)
                    most = Math.Max(most, now);
                Interlocked.Decrement(ref inside);
            }
        });

        Assert.Equal(1, most);
        Assert.False(folder.Has(Name));
    }

    [Fact]
    public async Task Long_wait_says_once_for_whom()
    {
        var said = new List<string>();
        var workspace = new Telar.Engine.Workspace(folder.Path);
        var held = ProcessLock.TryTake(workspace.LocksFolder, Name, "train/x", out _)!;
        var waiting = Waiting.ForAsync(workspace, Name, "train/x", notice =>
        {
            said.Add(notice);
            held.Dispose();
        }, CancellationToken.None);

        (await waiting).Dispose();

        Assert.Matches(@"^waiting for process \d+, which makes train/x since \d+ s$", Assert.Single(said));
    }

    private ProcessLock? Take() => ProcessLock.TryTake(folder.Path, Name, "train/x", out _);

    private void Leave(LockOwner owner) => folder.Write(Name, owner.ToString());
}
