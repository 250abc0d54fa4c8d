using Telar.Engine;
using Telar.Engine.Explaining;
using Telar.Engine.Hashing;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Explaining;

public sealed class StatusReaderTests : IDisposable
{
    private const string LockFile = "results/small/telar.lock.json";

    private readonly ExplainedProject project = new();

    public StatusReaderTests() => project.Folder.Write("source.txt", "warp");

    public void Dispose() => project.Dispose();

    [Fact]
    public void After_a_run_everything_is_up_to_date_and_timed()
    {
        project.Run(First(), Second());

        var status = project.StatusOf(First(), Second());

        Assert.All(status.Stages, stage => Assert.Equal(StageState.UpToDate, stage.State));
        Assert.All(status.Stages, stage => Assert.NotNull(stage.Seconds));
    }

    [Fact]
    public void Without_any_run_a_stage_is_stale_and_has_nothing_to_be_compared_with()
    {
        var stage = project.Status(First());

        Assert.Equal((StageState.Stale, Comparison.None, true), (stage.State, stage.ComparedWith, stage.IsSureToRun));
        Assert.Empty(stage.Changes);
        Assert.Null(stage.Seconds);
    }

    [Fact]
    public void Changed_parameter_is_named_by_its_path_with_both_values()
    {
        project.Run(First(new { Options = new { LearningRate = 0.008, Epochs = 3 } }));

        Assert.Equal(
            [new StageChange(ChangeKind.Parameter, "Options.LearningRate", "0.008", "0.006")],
            project.Status(First(new { Options = new { LearningRate = 0.006, Epochs = 3 } })).Changes);
    }

    [Fact]
    public void Changed_input_is_named_with_both_digests()
    {
        project.Run(First());
        project.Folder.Write("source.txt", "weft");

        Assert.Equal(
            [new StageChange(ChangeKind.Input, "source.txt", Digest.OfText("warp"), Digest.OfText("weft"))],
            project.Status(First()).Changes);
    }

    [Fact]
    public void Missing_input_is_a_reason_and_no_error()
    {
        project.Run(First());
        File.Delete(Path.Combine(project.Folder.Path, "source.txt"));

        Assert.Equal(
            [new StageChange(ChangeKind.Input, "source.txt", Digest.OfText("warp"), StageChange.Missing)],
            project.Status(First()).Changes);
    }

    [Fact]
    public void Missing_input_of_a_stage_that_never_ran_is_a_reason_too()
    {
        var stage = project.Status(new OpenStage("first", ["nowhere.txt"], "first.txt"));

        Assert.Equal([new StageChange(ChangeKind.Input, "nowhere.txt", null, StageChange.Missing)], stage.Changes);
    }

    [Fact]
    public void Added_and_removed_inputs_and_outputs_are_named()
    {
        project.Folder.Write("other.txt", "other");
        project.Run(new OpenStage("first", ["source.txt"], "first.txt"));

        Assert.Equal(
            [
                new StageChange(ChangeKind.Input, "other.txt", null, Digest.OfText("other")),
                new StageChange(ChangeKind.Input, "source.txt", Digest.OfText("warp"), null),
                new StageChange(ChangeKind.Output, "first.txt", "declared", null),
                new StageChange(ChangeKind.Output, "new.txt", null, "declared"),
            ],
            project.Status(new OpenStage("first", ["other.txt"], "new.txt")).Changes);
    }

    [Fact]
    public void Changed_setting_is_named()
    {
        project.Run(new OpenStage("first", [], "first.txt") { Settings = { ["tex"] = "2023" } });

        Assert.Equal(
            [new StageChange(ChangeKind.Setting, "tex", "2023", "2025")],
            project.Status(new OpenStage("first", [], "first.txt") { Settings = { ["tex"] = "2025" } }).Changes);
    }

    [Fact]
    public void Changed_package_is_named()
    {
        project.Run(First());
        project.RewriteRecord("\"Microsoft.NETCore.App\": \"10.0\"", "\"Microsoft.NETCore.App\": \"9.0\"");

        Assert.Equal(
            [new StageChange(ChangeKind.Package, "Microsoft.NETCore.App", "9.0", "10.0")], project.Status(First()).Changes);
    }

    [Fact]
    public void What_follows_a_stale_stage_waits_for_it_and_may_run()
    {
        project.Run(First(), Second());
        project.Folder.Write("source.txt", "weft");

        var status = project.StatusOf(First(), Second());

        Assert.Equal(["second"], status.Stages[0].DragsAlong);
        Assert.Equal(["first"], status.Stages[1].WaitsFor);
        Assert.Empty(status.Stages[1].Changes);
        Assert.Equal(["first"], status.SureToRun.Select(stage => stage.Key));
        Assert.Equal(["second"], status.MayRun.Select(stage => stage.Key));
    }

    [Fact]
    public void Waiting_stage_still_names_its_own_changes()
    {
        project.Run(First(), Second(new { Epochs = 3 }));
        project.Folder.Write("source.txt", "weft");

        var second = project.StatusOf(First(), Second(new { Epochs = 4 })).Stages[1];

        Assert.Equal([new StageChange(ChangeKind.Parameter, "Epochs", "3", "4")], second.Changes);
        Assert.True(second.IsSureToRun);
    }

    [Fact]
    public void Changed_input_names_the_stage_that_makes_it()
    {
        project.Run(First(new { Epochs = 3 }, "a"), Second());
        project.Run(First(new { Epochs = 4 }, "b"));

        var change = Assert.Single(project.StatusOf(First(new { Epochs = 4 }, "b"), Second()).Stages[1].Changes);

        Assert.Equal((ChangeKind.Input, "first.txt", "first"), (change.Kind, change.Name, change.MadeBy));
        Assert.Equal((Digest.OfText("warpa"), Digest.OfText("warpb")), (change.Old, change.New));
    }

    [Fact]
    public void Parameter_changed_back_is_restorable_and_named()
    {
        project.Run(First(new { Epochs = 3 }, "a"));
        project.Run(First(new { Epochs = 4 }, "b"));

        var stage = project.Status(First(new { Epochs = 3 }, "a"));

        Assert.Equal(StageState.Restorable, stage.State);
        Assert.Equal([new StageChange(ChangeKind.Parameter, "Epochs", "4", "3")], stage.Changes);
        Assert.Empty(stage.Outputs);
    }

    [Fact]
    public void The_difference_is_from_what_stands_in_the_project_and_not_from_the_newest_run()
    {
        project.Run(First(new { Epochs = 3 }, "a"));
        project.Run(First(new { Epochs = 4 }, "b"));
        project.Run(First(new { Epochs = 3 }, "a"));

        Assert.Equal(
            [new StageChange(ChangeKind.Parameter, "Epochs", "3", "5")], project.Status(First(new { Epochs = 5 })).Changes);
    }

    [Fact]
    public void Output_changed_by_hand_is_restorable()
    {
        project.Run(First());
        project.Replace("first.txt", "typed by hand");

        var stage = project.Status(First());

        Assert.Equal(StageState.Restorable, stage.State);
        Assert.Empty(stage.Changes);
        Assert.Equal([new OutputDifference("first.txt", OutputProblem.Changed)], stage.Outputs);
    }

    [Fact]
    public void Deleted_and_stray_files_of_a_folder_are_named()
    {
        project.Run(new OpenStage("first", [], "folder"));
        File.Delete(Path.Combine(project.Folder.Path, "folder/inner.txt"));
        project.Folder.Write("folder/stray.txt", "stray");

        Assert.Equal(
            [new OutputDifference("folder/inner.txt", OutputProblem.Missing), new OutputDifference("folder/stray.txt", OutputProblem.Stray)],
            project.Status(new OpenStage("first", [], "folder")).Outputs);
    }

    [Fact]
    public void Output_changed_by_hand_of_a_stale_stage_will_be_overwritten()
    {
        project.Run(First(new { Epochs = 3 }));
        project.Replace("first.txt", "typed by hand");

        Assert.Equal(
            [new OutputDifference("first.txt", OutputProblem.Changed)], project.Status(First(new { Epochs = 4 })).Outputs);
    }

    [Fact]
    public void What_follows_reads_what_will_be_restored_and_not_what_a_hand_typed()
    {
        OpenStage[] stages = [new("first", ["source.txt"], "folder"), new("second", ["folder/inner.txt"], "second.txt")];
        project.Run(stages);
        project.Replace("folder/inner.txt", "typed by hand");

        var status = project.StatusOf(stages);

        Assert.Equal([StageState.Restorable, StageState.UpToDate], status.Stages.Select(stage => stage.State));
    }

    [Fact]
    public void Damaged_result_in_the_store_is_a_reason_and_is_left_alone()
    {
        project.Run(First());
        project.DamageStored("warp");

        var change = Assert.Single(project.Status(First()).Changes);

        Assert.Equal((ChangeKind.Stored, "first.txt"), (change.Kind, change.Name));
    }

    [Fact]
    public void Fresh_clone_is_compared_with_the_lock()
    {
        project.Run(First(new { Epochs = 3 }), Second());
        project.KeepOnly("source.txt", LockFile);

        var same = project.StatusOf(First(new { Epochs = 3 }), Second());
        var changed = project.Status(First(new { Epochs = 4 }));

        Assert.All(same.Stages, stage => Assert.Equal((Comparison.Lock, true), (stage.ComparedWith, stage.IsSureToRun)));
        Assert.All(same.Stages, stage => Assert.Empty(stage.Changes));
        Assert.Equal(
            [new StageChange(ChangeKind.Parameter, "parameters", Digest.OfText("""{"Epochs":3}"""), Digest.OfText("""{"Epochs":4}"""))],
            changed.Changes);
    }

    [Fact]
    public void In_a_clone_where_outputs_may_be_missing_only_a_change_runs()
    {
        project.Run(First(), Second());
        project.KeepOnly("source.txt", "second.txt", LockFile);

        var same = project.StatusAllowingMissing(First(), Second());
        var read = project.StatusAllowingMissing(First(), Second(new { Epochs = 4 }));
        project.Folder.Write("first.txt", "warp");
        var edited = project.StatusAllowingMissing(First(), Second(new { Epochs = 4 }));

        Assert.All(same.Stages, stage => Assert.Equal((StageState.PassedOver, Comparison.Lock), (stage.State, stage.ComparedWith)));
        Assert.Equal([StageState.Stale, StageState.Stale], read.Stages.Select(stage => stage.State));
        Assert.Equal([StageState.PassedOver, StageState.Stale], edited.Stages.Select(stage => stage.State));
    }

    [Fact]
    public void Committed_output_that_is_not_what_the_lock_says_is_named_in_a_clone()
    {
        project.Run(First(), Second());
        project.KeepOnly("source.txt", "first.txt", LockFile);
        project.Replace("first.txt", "typed by hand");

        var status = project.StatusOf(First(), Second());

        Assert.Equal([new OutputDifference("first.txt", OutputProblem.Changed)], status.Stages[0].Outputs);
        Assert.Empty(status.Stages[1].Outputs);
    }

    [Fact]
    public void Damaged_lock_is_an_error_that_says_what_to_do()
    {
        project.Folder.Write(LockFile, "<<<<<<< ours");

        var error = Assert.Throws<TelarException>(() => project.Status(First()));

        Assert.Contains("git checkout", error.Remedy, StringComparison.Ordinal);
    }

    private static OpenStage First(object? values = null, string text = "") =>
        new("first", ["source.txt"], "first.txt") { Values = values ?? new { }, Text = text };

    private static OpenStage Second(object? values = null) => new("second", ["first.txt"], "second.txt") { Values = values ?? new { } };
}
