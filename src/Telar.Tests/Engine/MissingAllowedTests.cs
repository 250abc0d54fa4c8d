using FsCheck.Xunit;
using Telar.Engine;
using Telar.Engine.Explaining;
using Telar.Engine.Locking;
using Telar.Engine.Running;
using Telar.Engine.Stages;
using Telar.Tests.Engine.Explaining;

namespace Telar.Tests.Engine;

/// <summary>A run in a fresh clone, where results are committed and what led to them is not.</summary>
public sealed class MissingAllowedTests : IDisposable
{
    private const string Lock = "results/small/telar.lock.json";

    private static readonly string[] committed = ["source.txt", "text.txt", "table.txt", "paper.txt", Lock];

    private readonly SmallProject project = new();

    public MissingAllowedTests()
    {
        project.Folder.Write("source.txt", "wool ");
        project.Folder.Write("text.txt", "text ");
        project.Run(Study());
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Edited_text_makes_the_paper_and_nothing_before_it()
    {
        var before = Locked();
        project.KeepOnly(committed);
        project.Folder.Write("text.txt", "other text ");

        var outcomes = project.RunAllowingMissing("paper", Study());

        Assert.All(new[] { "data", "training", "table" }, key => Assert.Equal(StageOutcome.PassedOver, outcomes[key]));
        Assert.Equal(StageOutcome.Ran, outcomes["paper"]);
        Assert.Equal("wool data training table other text paper", project.Folder.Read("paper.txt"));
        Assert.False(project.Folder.Has("data.txt"));
        Assert.Equal(before.Stages["training"].Fingerprint, Locked().Stages["training"].Fingerprint);
        Assert.NotEqual(before.Stages["paper"].Fingerprint, Locked().Stages["paper"].Fingerprint);
    }

    [Fact]
    public void Nothing_changed_is_nothing_to_do()
    {
        project.KeepOnly(committed);

        var outcomes = project.RunAllowingMissing("paper", Study());

        Assert.All(Study(), stage => Assert.Equal(StageOutcome.PassedOver, outcomes[stage.Key]));
    }

    [Fact]
    public void Missing_input_of_a_stage_that_runs_is_made_again()
    {
        project.KeepOnly([.. committed.Except(["table.txt"])]);
        project.Folder.Write("text.txt", "other text ");

        var outcomes = project.RunAllowingMissing("paper", Study());

        Assert.All(Study(), stage => Assert.Equal(StageOutcome.Ran, outcomes[stage.Key]));
        Assert.Equal("wool data training table other text paper", project.Folder.Read("paper.txt"));
    }

    [Fact]
    public void Missing_output_that_is_asked_for_is_made_of_what_is_here()
    {
        project.KeepOnly([.. committed.Except(["paper.txt"])]);

        var outcomes = project.RunAllowingMissing("paper", Study());

        Assert.Equal(StageOutcome.PassedOver, outcomes["table"]);
        Assert.Equal("wool data training table text paper", project.Folder.Read("paper.txt"));
    }

    [Fact]
    public void Edited_source_makes_all_that_follows()
    {
        project.KeepOnly(committed);
        project.Folder.Write("source.txt", "cotton ");

        project.RunAllowingMissing("paper", Study());

        Assert.Equal("cotton data training table text paper", project.Folder.Read("paper.txt"));
    }

    [Fact]
    public void Output_edited_by_hand_is_made_again()
    {
        project.KeepOnly(committed);
        File.Delete(Path.Combine(project.Folder.Path, "table.txt"));
        project.Folder.Write("table.txt", "typed by hand ");

        project.RunAllowingMissing("paper", Study());

        Assert.Equal("wool data training table ", project.Folder.Read("table.txt"));
    }

    [Fact]
    public void Without_a_lock_everything_is_made()
    {
        project.KeepOnly([.. committed.Except([Lock])]);

        var outcomes = project.RunAllowingMissing("paper", Study());

        Assert.All(Study(), stage => Assert.Equal(StageOutcome.Ran, outcomes[stage.Key]));
    }

    [Fact]
    public void Lock_goes_on_to_name_the_machine_of_what_was_passed_over()
    {
        project.KeepOnly(committed);
        project.Folder.Write(Lock, project.Folder.Read(Lock).Replace(LockedMachine.This().Processor, "a loom", StringComparison.Ordinal));
        project.Folder.Write("text.txt", "other text ");

        project.RunAllowingMissing("paper", Study());

        Assert.Equal("a loom", Locked().Machine.Processor);
    }

    [Fact]
    public void Machine_with_other_results_is_an_error_before_they_are_mixed()
    {
        project.KeepOnly([.. committed.Except(["table.txt"])]);
        project.Folder.Write("text.txt", "other text ");

        var error = Assert.Throws<TelarException>(() => project.RunAllowingMissing("paper", Study("of another kind ")));

        Assert.Contains("training", error.What, StringComparison.Ordinal);
        Assert.Contains("--allow-missing", error.Remedy, StringComparison.Ordinal);
        Assert.Equal("wool data training table text paper", project.Folder.Read("paper.txt"));
    }

    /// <summary>Whatever is missing or edited, the paper is the one that a whole run makes, and the status has said what runs.</summary>
    [Property(MaxTest = 25)]
    public void Paper_is_that_of_a_whole_run(byte[] edits)
    {
        using var clone = new SmallProject();
        using var whole = new SmallProject();
        foreach (var one in new[] { clone, whole })
        {
            one.Folder.Write("source.txt", "wool ");
            one.Folder.Write("text.txt", "text ");
            one.Run(Study());
        }

        clone.KeepOnly([.. committed.Except(edits.Select(edit => Outputs[edit % Outputs.Length]))]);
        foreach (var edit in edits.Where(edit => edit > 127))
        {
            var source = edit % 2 == 0 ? "source.txt" : "text.txt";
            clone.Folder.Write(source, $"{edit} ");
            whole.Folder.Write(source, $"{edit} ");
        }

        var status = new StatusReader(clone.Workspace, new StageGraph("small", Study())).Read(_ => true, allowMissing: true);
        var outcomes = clone.RunAllowingMissing("paper", Study());
        whole.Run(Study());

        Assert.Equal(whole.Folder.Read("paper.txt"), clone.Folder.Read("paper.txt"));
        Assert.Equal(whole.Folder.Read(Lock), clone.Folder.Read(Lock));
        Assert.All(status.Stages, stage => Assert.Equal(
            stage.State == StageState.PassedOver ? StageOutcome.PassedOver : StageOutcome.Ran, outcomes[stage.Key]));
    }

    private static string[] Outputs { get; } = ["table.txt", "paper.txt"];

    // The table reads one file of the folder that a training makes.
    private static Stage[] Study(string trained = "training ") =>
    [
        new OpenStage("data", ["source.txt"], "data.txt") { Text = "data " },
        new OpenStage("training", ["data.txt"], "training") { Text = trained },
        new OpenStage("table", ["training/inner.txt"], "table.txt") { Text = "table " },
        new OpenStage("paper", ["table.txt", "text.txt"], "paper.txt") { Text = "paper" },
    ];

    private LockedStudy Locked() => StudyLock.Read(Path.Combine(project.Folder.Path, Lock));
}
