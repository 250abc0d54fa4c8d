using System.Runtime.Versioning;

namespace Telar.Engine.Strict;

/// <summary>
/// Notes which files and folders of the project are opened, by this process or any other, its children
/// included. The state folder, version control and compiled programs are not looked at.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed class OpenedFiles : IDisposable
{
    private static readonly string[] unwatched = [".git", "bin", "obj", "node_modules"];

    private readonly Workspace workspace;
    private readonly FileNotifications notifications = new();
    private readonly string endFolder;

    public OpenedFiles(Workspace workspace)
    {
        this.workspace = workspace;
        endFolder = Path.Combine(workspace.StagingFolder, $"strict-{Guid.NewGuid():N}");
        Directory.CreateDirectory(endFolder);
        Watch(new DirectoryInfo(workspace.Root));
        notifications.Watch(endFolder);
    }

    /// <summary>What was opened so far: project-relative paths, each once, in ordinal order.</summary>
    public IReadOnlyList<string> SoFar()
    {
        // The queue is in order: when this file's turn has come, everything before it is out.
        var end = Path.Combine(endFolder, Guid.NewGuid().ToString("N"));
        File.WriteAllText(end, "");
        var opened = new HashSet<string>(StringComparer.Ordinal);
        while (!opened.Contains(end))
            opened.UnionWith(notifications.Next());
        return
        [
            .. opened.Where(path => !path.StartsWith(endFolder, StringComparison.Ordinal))
                .Select(path => Path.GetRelativePath(workspace.Root, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    public void Dispose()
    {
        notifications.Dispose();
        Directory.Delete(endFolder, recursive: true);
    }

    private void Watch(DirectoryInfo folder)
    {
        notifications.Watch(folder.FullName);
        foreach (var inner in folder.EnumerateDirectories())
        {
            if (inner.FullName != workspace.StateFolder && !unwatched.Contains(inner.Name) && inner.LinkTarget is null)
                Watch(inner);
        }
    }
}
