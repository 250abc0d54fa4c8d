using Telar.Engine.Running;

namespace Telar.Tests.Engine.Resilience;

/// <summary>Outputs in place are hard links of store objects: what is done to one is done to the other.</summary>
public sealed class ChangedInPlaceTests : IDisposable
{
    private readonly SmallProject project = new();

    public ChangedInPlaceTests() => project.Folder.Write("source.txt", "warp ");

    private string Place => Path.Combine(project.Folder.Path, "first.txt");

    public void Dispose() => project.Dispose();

    [Fact]
    public void Outputs_in_place_are_read_only()
    {
        project.Run(First());

        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(Place) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite));
    }

    [Fact]
    public void Output_appended_to_in_place_is_put_away_and_made_again_and_the_run_says_so()
    {
        project.Run(First(), Second());
        Append(Place, "a hair");

        using var said = new StringWriter();
        project.Run(new NoticeWriter(said), First(), Second());

        Assert.Equal("warp weft ", project.Folder.Read("first.txt"));
        Assert.Equal("warp weft cloth", project.Folder.Read("second.txt"));
        Assert.Equal("warp weft a hair", File.ReadAllText(Directory.GetFiles(project.Workspace.QuarantineFolder).Single()));
        Assert.Contains("first.txt was changed in place or damaged", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(StageOutcome.UpToDate, project.Run(First(), Second())["first"]);
    }

    [Fact]
    public void Damaged_object_is_never_restored()
    {
        project.Run(First());
        Append(Place, "a hair");
        File.Delete(Place);

        Assert.Equal(StageOutcome.Ran, project.Run(First())["first"]);
        Assert.Equal("warp weft ", project.Folder.Read("first.txt"));
    }

    [Fact]
    public void Only_the_stage_that_made_the_damaged_output_runs_again()
    {
        project.Run(First(), Second());
        Append(Place, "a hair");

        var again = project.Run(First(), Second());

        Assert.Equal(StageOutcome.Ran, again["first"]);
        Assert.Equal(StageOutcome.UpToDate, again["second"]);
    }

    [Fact]
    public void Source_that_changes_while_its_stage_runs_is_an_error_and_nothing_is_kept()
    {
        var error = project.RunFails(Hasty());

        Assert.Equal("an input changed while the stage ran: source.txt", error.What);
        Assert.False(project.Folder.Has("first.txt"));
        Assert.False(Directory.Exists(project.Workspace.RecordsFolder));

        ActionStage Hasty() => new("hasty", ["source.txt"], ["first.txt"], context =>
        {
            File.AppendAllText(context.Input("source.txt"), "more");
            File.Copy(context.Input("source.txt"), context.Output("first.txt"));
        });
    }

    // As an editor that does not make a new file, by a user who may write read-only files.
    private static void Append(string path, string text)
    {
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.AppendAllText(path, text);
    }

    private static JoinStage First() => new("first", ["source.txt"], "first.txt", "weft ");

    private static JoinStage Second() => new("second", ["first.txt"], "second.txt", "cloth");
}
