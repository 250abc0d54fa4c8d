using System.Diagnostics;
using Snapshooter.Xunit;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Strict;

public sealed class StrictRunTests : IDisposable
{
    private readonly SmallProject project = new() { Strict = true };

    public StrictRunTests()
    {
        project.Folder.Write("source.txt", "warp");
        project.Folder.Write("data/secret.txt", "weft");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Stage_that_reads_what_it_declares_passes() =>
        Assert.Equal(StageOutcome.Ran, project.Run(Stage("source.txt", "data/secret.txt"))["stage"]);

    [Fact]
    public void Folder_that_is_declared_may_be_listed_and_read() =>
        Assert.Equal(StageOutcome.Ran, project.Run(Stage("source.txt", "data"))["stage"]);

    [Fact]
    public void Undeclared_read_is_caught() =>
        Snapshot.Match(project.RunFails(Stage("source.txt")).Message);

    [Fact]
    public void Undeclared_read_is_caught_again_by_the_next_run()
    {
        project.RunFails(Stage("source.txt"));

        project.RunFails(Stage("source.txt"));
    }

    [Fact]
    public void Undeclared_read_by_a_child_process_is_caught()
    {
        var stage = new ActionStage("stage", ["source.txt"], ["made.txt"], context =>
        {
            File.WriteAllText(context.Output("made.txt"), "cloth");
            using var child = Process.Start("cat", [Path.Combine(project.Folder.Path, "data/secret.txt")]);
            child.WaitForExit();
        });

        Assert.Contains("data/secret.txt", project.RunFails(stage).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Undeclared_listing_of_a_folder_is_caught()
    {
        var stage = new ActionStage("stage", ["source.txt"], ["made.txt"], context =>
            File.WriteAllLines(context.Output("made.txt"), Directory.GetFiles(Path.Combine(project.Folder.Path, "data"))));

        Assert.Contains("data", project.RunFails(stage).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_the_output_of_another_stage_without_declaring_it_is_caught()
    {
        var first = new JoinStage("first", ["source.txt"], "first.txt");
        var second = new ActionStage("second", ["source.txt"], ["second.txt"], context =>
        {
            File.WriteAllText(context.Output("second.txt"), "cloth");
            _ = File.Exists(Path.Combine(project.Folder.Path, "first.txt"))
                ? File.ReadAllText(Path.Combine(project.Folder.Path, "first.txt"))
                : "";
        });
        project.Run(first);

        Assert.Contains("first.txt", project.RunFails(first, second).Message, StringComparison.Ordinal);
    }

    private ActionStage Stage(params string[] inputs) => new("stage", inputs, ["made.txt"], context =>
    {
        var secret = File.ReadAllText(Path.Combine(project.Folder.Path, "data/secret.txt"));
        File.WriteAllText(context.Output("made.txt"), File.ReadAllText(context.Input("source.txt")) + secret);
    });
}
