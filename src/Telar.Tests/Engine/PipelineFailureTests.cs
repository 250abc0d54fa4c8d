using Snapshooter.Xunit;
using Telar.Engine;

namespace Telar.Tests.Engine;

/// <summary>Every failure says what, where and what to do, and leaves nothing half-written.</summary>
public sealed class PipelineFailureTests : IDisposable
{
    private readonly SmallProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Failed_stage_leaves_nothing_visible()
    {
        var error = project.RunFails(new ActionStage("half", [], ["half.txt"], context =>
        {
            File.WriteAllText(context.Output("half.txt"), "half");
            throw new InvalidDataException("no second half");
        }));

        Assert.Contains("no second half", error.What, StringComparison.Ordinal);
        Assert.Equal("stage half", error.Where);
        Assert.False(project.Folder.Has("half.txt"));
        Assert.Empty(Directory.GetDirectories(project.Workspace.StagingFolder));
    }

    [Fact]
    public void Finished_stages_are_kept_when_a_later_one_fails()
    {
        project.Folder.Write("source.txt", "1");
        var first = new JoinStage("first", ["source.txt"], "first.txt");
        var failing = new ActionStage("second", ["first.txt"], ["second.txt"], _ => throw new InvalidDataException("broken"));
        project.RunFails(first, failing);
        var again = new JoinStage("first", ["source.txt"], "first.txt");

        project.RunFails(again, failing);

        Assert.Equal(0, again.Runs);
    }

    [Fact]
    public void Undeclared_read_is_refused() => Snapshot.Match(project.RunFails(
        new ActionStage("reader", [], ["out.txt"], context => context.Input("secret.txt"))).Message);

    [Fact]
    public void Undeclared_write_is_refused() => Snapshot.Match(project.RunFails(
        new ActionStage("writer", [], ["out.txt"], context => context.Output("elsewhere.txt"))).Message);

    [Fact]
    public void Missing_output_is_named() => Snapshot.Match(project.RunFails(
        new ActionStage("idle", [], ["out.txt"], _ => { })).Message);

    [Fact]
    public void Missing_input_is_named() => Snapshot.Match(project.RunFails(
        new JoinStage("reader", ["not-there.txt"], "out.txt")).Message);

    [Fact]
    public void Results_folder_that_cannot_be_written_is_named()
    {
        // A file where the folder should be: refused for every user, root included.
        project.Folder.Write("results", "in the way");

        var error = project.RunFails(new ActionStage("writer", [], ["results/small/out.txt"], context =>
            File.WriteAllText(context.Output("results/small/out.txt"), "x")));

        Assert.Contains("results", error.What, StringComparison.Ordinal);
        Assert.Equal("stage writer", error.Where);
    }

    [Fact]
    public void Damaged_lock_file_is_named()
    {
        project.Folder.Write("results/small/telar.lock.json", "{ half");

        var error = project.RunFails(new ActionStage("writer", [], ["out.txt"], context =>
            File.WriteAllText(context.Output("out.txt"), "x")));

        Assert.Contains("lock file", error.What, StringComparison.Ordinal);
        Assert.EndsWith("telar.lock.json", error.Where, StringComparison.Ordinal);
    }
}
