using Telar.Engine.Explaining;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Explaining;

/// <summary>A small project of which the status is asked; every question must leave it as it was.</summary>
public sealed class ExplainedProject : IDisposable
{
    private readonly SmallProject project = new();

    public TemporaryFolder Folder => project.Folder;

    public OutcomeLog Run(params Stage[] stages) => project.Run(stages);

    public StageStatus Status(Stage stage) => StatusOf(stage).Stages.Single();

    public StudyStatus StatusOf(params Stage[] stages) => StatusOf(allowMissing: false, stages);

    public StudyStatus StatusAllowingMissing(params Stage[] stages) => StatusOf(allowMissing: true, stages);

    private StudyStatus StatusOf(bool allowMissing, Stage[] stages)
    {
        var before = Tree();
        var status = new StatusReader(project.Workspace, new StageGraph("small", stages)).Read(_ => true, allowMissing);
        Assert.Equal(before, Tree());
        return status;
    }

    /// <summary>A fresh clone: what is committed, and nothing else.</summary>
    public void KeepOnly(params string[] committed) => project.KeepOnly(committed);

    /// <summary>Puts another file where a link to the store was.</summary>
    public void Replace(string path, string text)
    {
        File.Delete(Path.Combine(Folder.Path, path));
        Folder.Write(path, text);
    }

    /// <summary>Makes a past run seem to have been another one.</summary>
    public void RewriteRecord(string old, string now)
    {
        var record = Assert.Single(Directory.GetFiles(project.Workspace.RecordsFolder));
        var text = File.ReadAllText(record);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.Delete(record);
        File.WriteAllText(Path.Combine(project.Workspace.RecordsFolder, "other.json"), text.Replace(old, now, StringComparison.Ordinal));
    }

    public void DamageStored(string text)
    {
        var stored = Assert.Single(project.ObjectsHolding(text));
        File.SetUnixFileMode(stored, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(stored, "damaged");
    }

    public void Dispose() => project.Dispose();

    // Folders too: a file made and removed again moves the time of its folder.
    private string[] Tree() =>
    [
        .. new DirectoryInfo(Folder.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(entry => $"{entry.FullName} {entry.LastWriteTimeUtc.Ticks} {(entry as FileInfo)?.Length}")
            .Order(StringComparer.Ordinal),
    ];
}
