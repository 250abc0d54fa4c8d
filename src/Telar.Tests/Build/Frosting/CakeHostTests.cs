using Snapshooter.Xunit;

namespace Telar.Tests.Build.Frosting;

public sealed class CakeHostTests
{
    private const string Lifetime = "setup";

    [Fact]
    public void Default_target_runs_its_dependencies_first() =>
        Assert.Equal([Lifetime, "First", "Between", "Second", "teardown"], new FrostingRun().Journal.Entries);

    [Fact]
    public void Several_targets_run_in_their_order()
    {
        var run = new FrostingRun("--target=Between", "--target", "First");
        Assert.Equal([Lifetime, "Between", "First", "teardown"], run.Journal.Entries);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Exclusive_runs_no_dependency() =>
        Assert.Equal([Lifetime, "Second", "teardown"], new FrostingRun("--target=Second", "--exclusive").Journal.Entries);

    [Fact]
    public void Dry_run_lists_the_tasks_and_runs_none()
    {
        var run = new FrostingRun("--dryrun");
        Assert.Equal([Lifetime, "teardown"], run.Journal.Entries);
        Snapshot.Match(run.Output);
    }

    [Fact]
    public void Tree_shows_dependencies_and_runs_none()
    {
        var run = new FrostingRun("--tree");
        Assert.Empty(run.Journal.Entries);
        Snapshot.Match(run.Output);
    }

    [Fact]
    public void Description_is_shown()
    {
        var run = new FrostingRun("--description");
        Assert.Empty(run.Journal.Entries);
        Assert.Contains("Comes first.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_that_of_the_engine() =>
        Assert.StartsWith("7.0.0", new FrostingRun("--version").Output, StringComparison.Ordinal);

    [Fact]
    public void Unknown_target_is_an_error()
    {
        var run = new FrostingRun("--target=Nowhere");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'Nowhere' was not found", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Journal.Entries);
    }

    [Fact]
    public void Arguments_and_settings_reach_the_task() =>
        Assert.Contains(
            "colour=red+blue, setting=seven",
            new FrostingRun("--target=Argument", "--colour=red", "--colour", "blue", "--sample_setting=seven").Journal.Entries);

    [Fact]
    public void Failure_gives_its_exit_code_and_still_cleans_up()
    {
        var run = new FrostingRun("--target=Failing");
        Assert.Equal(42, run.ExitCode);
        Assert.Equal([Lifetime, "finally", "teardown after failure"], run.Journal.Entries);
        Assert.Contains("it broke", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostic_verbosity_shows_the_stack_trace() =>
        Assert.Contains(
            "at Telar.Tests.Build.Frosting.SampleTasks.Failing.Run",
            new FrostingRun("--target=Failing", "--verbosity=diagnostic").Output,
            StringComparison.Ordinal);

    [Fact]
    public void Criterion_skips_a_dependency() =>
        Assert.Equal([Lifetime, "AfterSkipped", "teardown"], new FrostingRun("--target=AfterSkipped").Journal.Entries);

    [Fact]
    public void Criterion_that_skips_the_target_itself_is_an_error()
    {
        var run = new FrostingRun("--target=Skipped");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("never needed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_handler_takes_the_error()
    {
        var run = new FrostingRun("--target=Handled");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("handled", run.Journal.Entries);
    }

    [Fact]
    public void Continue_on_error_goes_on()
    {
        var run = new FrostingRun("--target=AfterTolerated");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("AfterTolerated", run.Journal.Entries);
    }

    [Fact]
    public void Missing_working_directory_is_an_error() =>
        Assert.Equal(1, new FrostingRun("--working=/there/is/no/such/folder").ExitCode);
}
