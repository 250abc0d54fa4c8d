using FsCheck.Xunit;
using Telar.Engine.Explaining;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Explaining;

/// <summary>What the status says is what the next run does, whatever happened before.</summary>
public sealed class PredictionTests
{
    [Property(MaxTest = 12)]
    public void The_next_run_does_what_the_status_says(byte[] edits)
    {
        using var project = new ExplainedProject();
        var study = new EditedStudy(project);
        project.Run(study.Stages());
        foreach (var edit in edits)
        {
            study.Apply(edit);
            // Now and then a run, so that there is a past to restore from.
            if (edit % 5 == 0)
                project.Run(study.Stages());
        }

        var status = project.StatusOf(study.Stages());
        var outcomes = project.Run(study.Stages());

        Assert.All(status.Stages, stage => Assert.Contains(outcomes[stage.Key], Possible(stage)));
    }

    private static StageOutcome[] Possible(StageStatus stage) => stage.State switch
    {
        StageState.UpToDate => [StageOutcome.UpToDate],
        StageState.Restorable => [StageOutcome.Restored],
        _ when stage.WaitsFor.Count == 0 => [StageOutcome.Ran],
        // What it waits for may turn out to be what it was in some past run.
        _ => [StageOutcome.Ran, StageOutcome.Restored, StageOutcome.UpToDate],
    };

    /// <summary>Three stages in a row and one beside them, with small edits.</summary>
    private sealed class EditedStudy
    {
        private readonly ExplainedProject project;
        private readonly int[] values = new int[3];

        public EditedStudy(ExplainedProject project)
        {
            this.project = project;
            project.Folder.Write("source.txt", "0");
        }

        public Stage[] Stages() =>
        [
            new OpenStage("one", ["source.txt"], "one.txt") { Values = new { Value = values[0] } },
            new OpenStage("two", ["one.txt"], "two") { Values = new { Value = values[1] }, Text = $"{values[1]}" },
            new OpenStage("three", ["two/inner.txt", "one.txt"], "three.txt") { Values = new { Value = values[2] }, Text = $"{values[2]}" },
            new OpenStage("beside", ["source.txt"], "beside.txt"),
        ];

        public void Apply(byte edit)
        {
            var choice = edit % 7;
            if (choice < 3)
                values[choice] = edit / 7 % 3;
            else if (choice == 3)
                project.Folder.Write("source.txt", $"{edit / 7 % 3}");
            else if (choice == 4)
                project.Replace("two/inner.txt", "typed by hand");
            else if (choice == 5)
                File.Delete(Path.Combine(project.Folder.Path, "three.txt"));
            else
                project.Folder.Write("two/stray.txt", "stray");
        }
    }
}
