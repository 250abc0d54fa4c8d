using Telar.Engine.Running;

namespace Telar.Tests.Engine;

public sealed class PipelineRunnerTests : IDisposable
{
    private readonly SmallProject project = new();

    public PipelineRunnerTests() => project.Folder.Write("source.txt", "warp ");

    public void Dispose() => project.Dispose();

    [Fact]
    public void Second_run_finds_everything_up_to_date()
    {
        project.Run(First(), Second());

        var again = project.Run(First(), Second());

        Assert.Equal(StageOutcome.UpToDate, again["first"]);
        Assert.Equal(StageOutcome.UpToDate, again["second"]);
        Assert.Equal("warp weft cloth", project.Folder.Read("results/small/second.txt"));
    }

    [Fact]
    public void Changed_source_file_reruns_what_reads_it_and_what_follows()
    {
        project.Run(First(), Second());
        project.Folder.Write("source.txt", "thread ");

        var again = project.Run(First(), Second());

        Assert.Equal(StageOutcome.Ran, again["first"]);
        Assert.Equal("thread weft cloth", project.Folder.Read("results/small/second.txt"));
    }

    [Fact]
    public void Rerun_with_identical_output_stops_the_cascade()
    {
        project.Run(Trimmed(), After());
        project.Folder.Write("source.txt", "warp    ");

        var again = project.Run(Trimmed(), After());

        Assert.Equal(StageOutcome.Ran, again["trim"]);
        Assert.Equal(StageOutcome.UpToDate, again["after"]);

        static ActionStage Trimmed() => new("trim", ["source.txt"], ["trim.txt"], context =>
            File.WriteAllText(context.Output("trim.txt"), File.ReadAllText(context.Input("source.txt")).Trim()));
        static JoinStage After() => new("after", ["trim.txt"], "after.txt");
    }

    [Fact]
    public void Parameter_changed_and_changed_back_restores_without_running()
    {
        project.Run(First("weft "));
        project.Run(First("other "));
        var back = First("weft ");

        var again = project.Run(back);

        Assert.Equal(StageOutcome.Restored, again["first"]);
        Assert.Equal(0, back.Runs);
        Assert.Equal("warp weft ", project.Folder.Read("first.txt"));
    }

    [Fact]
    public void Changed_parameter_that_changes_no_output_stops_the_cascade()
    {
        project.Run(Cut(10), After("one"), After("two"), Last());

        var again = project.Run(Cut(20), After("one"), After("two"), Last());

        Assert.Equal(StageOutcome.Ran, again["cut"]);
        Assert.All(new[] { "one", "two", "last" }, key => Assert.Equal(StageOutcome.UpToDate, again[key]));

        static LengthStage Cut(int most) => new("cut", "source.txt", "cut.txt", most);
        static JoinStage After(string key) => new(key, ["cut.txt"], $"{key}.txt");
        static JoinStage Last() => new("last", ["one.txt", "two.txt"], "last.txt");
    }

    [Fact]
    public void Only_the_branch_whose_input_changed_goes_on()
    {
        project.Folder.Write("other.txt", "same");
        project.Run(First(), new JoinStage("side", ["other.txt"], "side.txt"), Both());
        project.Folder.Write("source.txt", "thread ");

        var again = project.Run(First(), new JoinStage("side", ["other.txt"], "side.txt"), Both());

        Assert.Equal(StageOutcome.UpToDate, again["side"]);
        Assert.Equal(StageOutcome.Ran, again["both"]);

        static JoinStage Both() => new("both", ["first.txt", "side.txt"], "both.txt");
    }

    [Fact]
    public void Parameter_changed_back_restores_all_that_follows_without_running()
    {
        project.Run(First("weft "), Second());
        project.Run(First("other "), Second());
        var first = First("weft ");
        var second = Second();

        var again = project.Run(first, second);

        Assert.Equal(StageOutcome.Restored, again["first"]);
        Assert.Equal(StageOutcome.Restored, again["second"]);
        Assert.Equal(0, first.Runs + second.Runs);
        Assert.Equal("warp weft cloth", project.Folder.Read("results/small/second.txt"));
    }

    [Fact]
    public void Source_changed_back_restores_without_running()
    {
        project.Run(First());
        project.Folder.Write("source.txt", "thread ");
        project.Run(First());
        project.Folder.Write("source.txt", "warp ");

        Assert.Equal(StageOutcome.Restored, project.Run(First())["first"]);
    }

    [Fact]
    public void Deleted_output_is_restored()
    {
        project.Run(First());
        File.Delete(Path.Combine(project.Folder.Path, "first.txt"));

        Assert.Equal(StageOutcome.Restored, project.Run(First())["first"]);
        Assert.True(project.Folder.Has("first.txt"));
    }

    [Fact]
    public void Replaced_output_is_put_back()
    {
        project.Run(First());
        File.Delete(Path.Combine(project.Folder.Path, "first.txt"));
        project.Folder.Write("first.txt", "typed by hand");

        Assert.Equal(StageOutcome.Restored, project.Run(First())["first"]);
        Assert.Equal("warp weft ", project.Folder.Read("first.txt"));
    }

    [Fact]
    public void Corrupt_store_object_is_quarantined_and_made_again()
    {
        project.Run(First());
        var stored = Assert.Single(project.ObjectsHolding("warp weft"));
        File.SetUnixFileMode(stored, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(stored, "warp wEft ");

        Assert.Equal(StageOutcome.Ran, project.Run(First())["first"]);
        Assert.Equal("warp weft ", project.Folder.Read("first.txt"));
        Assert.Single(Directory.GetFiles(project.Workspace.QuarantineFolder));
    }

    [Fact]
    public void Stages_that_differ_in_their_outputs_alone_each_make_their_own()
    {
        project.Run(new JoinStage("one", ["source.txt"], "one.txt"), new JoinStage("two", ["source.txt"], "two.txt"));

        Assert.True(project.Folder.Has("one.txt"));
        Assert.True(project.Folder.Has("two.txt"));
    }

    [Fact]
    public void Stray_file_in_an_output_folder_is_removed()
    {
        project.Run(Folder());
        project.Folder.Write("folder/stray.txt", "not ours");

        Assert.Equal(StageOutcome.Restored, project.Run(Folder())["folder"]);
        Assert.False(project.Folder.Has("folder/stray.txt"));
        Assert.True(project.Folder.Has("folder/in/one.txt"));

        static ActionStage Folder() => new("folder", [], ["folder"], context =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(context.Output("folder/in/one.txt"))!);
            File.WriteAllText(context.Output("folder/in/one.txt"), "1");
        });
    }

    [Theory]
    [InlineData("{ half")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{ "Stage": null, "Fingerprint": null, "Outputs": null, "Seconds": 1 }""")]
    public void Damaged_record_costs_one_run(string damaged)
    {
        project.Run(First());
        File.WriteAllText(Directory.GetFiles(project.Workspace.RecordsFolder).Single(), damaged);

        Assert.Equal(StageOutcome.Ran, project.Run(First())["first"]);
    }

    [Fact]
    public async Task Two_runs_in_one_project_wait_for_each_other_and_make_a_stage_once()
    {
        var one = Slow();
        var two = Slow();

        await Task.WhenAll(Task.Run(() => project.Run(one)), Task.Run(() => project.Run(two)));

        Assert.Equal(1, runs);
        Assert.Equal("done", project.Folder.Read("slow.txt"));
    }

    [Fact]
    public void Independent_stages_run_side_by_side_and_never_more_than_jobs()
    {
        using var meeting = new Barrier(2);
        var running = 0;
        var most = 0;
        // Each waits for another one: alone, none would end.
        ActionStage Meeting(int number) => new($"meeting-{number}", [], [$"{number}.txt"], context =>
        {
            var now = Interlocked.Increment(ref running);
            lock (project)
                most = Math.Max(most, now);
            Assert.True(meeting.SignalAndWait(TimeSpan.FromMinutes(1)));
            Interlocked.Decrement(ref running);
            File.WriteAllText(context.Output($"{number}.txt"), "met");
        });

        project.Run(Meeting(1), Meeting(2), Meeting(3), Meeting(4));

        Assert.Equal(2, most);
    }

    private int runs;

    private ActionStage Slow() => new("slow", [], ["slow.txt"], context =>
    {
        Interlocked.Increment(ref runs);
        Thread.Sleep(200);
        File.WriteAllText(context.Output("slow.txt"), "done");
    });

    private static JoinStage First(string word = "weft ") => new("first", ["source.txt"], "first.txt", word);

    private static JoinStage Second() => new("second", ["first.txt"], "results/small/second.txt", "cloth");
}
