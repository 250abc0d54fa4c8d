using Telar.Build.Terminal;
using Telar.Engine;

namespace Telar.Build.Running;

/// <summary>Everything that the pipeline leaves and that is not committed.</summary>
public sealed class LocalState(Workspace workspace, TextWriter output)
{
    /// <summary>Removes it, after saying what.</summary>
    public void Remove()
    {
        var folders = Folders().Where(folder => folder.Exists).ToArray();
        if (folders.Length == 0)
            output.WriteLine("nothing to remove");
        foreach (var folder in folders)
        {
            output.WriteLine($"removing {Path.GetRelativePath(workspace.Root, folder.FullName)} ({TextFormat.Size(SizeOf(folder))})");
            folder.Delete(recursive: true);
        }
    }

    private IEnumerable<DirectoryInfo> Folders()
    {
        yield return new DirectoryInfo(workspace.StateFolder);
        yield return new DirectoryInfo(workspace.Absolute("data/raw"));
        yield return new DirectoryInfo(workspace.Absolute("data/processed"));
        var results = new DirectoryInfo(workspace.Absolute("results"));
        if (!results.Exists)
            yield break;
        foreach (var study in results.EnumerateDirectories().OrderBy(study => study.Name, StringComparer.Ordinal))
            yield return new DirectoryInfo(Path.Combine(study.FullName, "training"));
    }

    private static long SizeOf(DirectoryInfo folder) =>
        folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
