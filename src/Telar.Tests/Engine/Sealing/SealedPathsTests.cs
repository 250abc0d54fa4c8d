using Telar.Engine.Sealing;
using Telar.Engine.Store;

namespace Telar.Tests.Engine.Sealing;

public sealed class SealedPathsTests
{
    [Fact]
    public void Inputs_outputs_and_the_content_of_folders_are_looked_at()
    {
        using var project = new SmallProject();
        project.Folder.Write("source.txt", "warp");
        project.Folder.Write("raw/inner/one.txt", "weft");
        project.Run(new ActionStage("stage", ["source.txt", "raw"], ["made.txt"], context =>
            File.WriteAllText(context.Output("made.txt"), "cloth")));
        var records = Directory.GetFiles(project.Workspace.RecordsFolder)
            .Select(path => new RunRecords(project.Workspace).Find(Path.GetFileNameWithoutExtension(path))!);

        var paths = SealedPaths.Of(project.Workspace, records);

        Assert.Equal(
            ["made.txt", "raw", "raw/inner", "raw/inner/one.txt", "source.txt"],
            paths.Select(path => Path.GetRelativePath(project.Folder.Path, path)).Order(StringComparer.Ordinal));
    }
}
