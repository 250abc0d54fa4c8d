using Telar.Engine;
using Telar.Engine.Files;
using Telar.Engine.Stages;

namespace Telar.Build.Reproducing;

/// <summary>
/// A project with the sources of a study and nothing that was made from them, in a new temporary folder.
/// Its path holds what programs stumble over: a space, a letter outside ASCII, another length.
/// </summary>
public sealed class ScratchFolder : IDisposable
{
    private const string Prefix = "telar reproducción ";

    private bool kept;

    /// <exception cref="TelarException">A source file is missing.</exception>
    public ScratchFolder(Workspace project, StageGraph graph)
    {
        Workspace = new Workspace(Directory.CreateTempSubdirectory(NameFor(project.Root.Length)).FullName);
        try
        {
            foreach (var source in Sources(graph).Prepend(Workspace.SettingsName))
                Copy(project, source);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Workspace Workspace { get; }

    /// <summary>What the stages read and no stage writes.</summary>
    public static IEnumerable<string> Sources(StageGraph graph) => graph.Stages
        .SelectMany(stage => stage.Inputs)
        .Where(input => graph.WriterOf(input) is null)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    /// <summary>Leaves the folder to who wants to look into it.</summary>
    public void Keep() => kept = true;

    public void Dispose()
    {
        if (!kept && Directory.Exists(Workspace.Root))
            Directory.Delete(Workspace.Root, recursive: true);
    }

    // The system adds characters of its own, always as many.
    private static string NameFor(int taken)
    {
        const int Added = 6;
        var length = Path.Combine(Path.GetTempPath(), Prefix).Length + Added;
        return length == taken ? Prefix + "-" : Prefix;
    }

    private void Copy(Workspace project, string source)
    {
        var place = project.Absolute(source);
        if (Directory.Exists(place))
        {
            foreach (var file in FileTree.Of(place))
                Copy(project, $"{source}/{file}");
            return;
        }

        if (!File.Exists(place))
            throw new TelarException("a source file of the study is missing", source, "restore it with git checkout");
        var copy = Workspace.Absolute(source);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(place, copy);
    }
}
