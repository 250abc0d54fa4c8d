using Telar.Engine;
using Telar.Engine.Files;

namespace Telar.Build.Graph;

/// <summary>
/// Writes the picture of a study. It lies with the local state: states and times differ from machine
/// to machine, and committed results must not.
/// </summary>
public static class GraphFiles
{
    /// <returns>Project-relative paths of the files.</returns>
    public static IReadOnlyList<string> Write(Workspace workspace, string study, BoxGraph graph) =>
    [
        Write(workspace, $"{study}.svg", SvgGraph.Of(study, graph)),
        Write(workspace, $"{study}.mmd", MermaidGraph.Of(graph)),
    ];

    private static string Write(Workspace workspace, string name, string text)
    {
        var path = Path.Combine(workspace.StateFolder, "graph", name);
        AtomicFile.WriteText(path, text);
        return Path.GetRelativePath(workspace.Root, path).Replace(Path.DirectorySeparatorChar, '/');
    }
}
