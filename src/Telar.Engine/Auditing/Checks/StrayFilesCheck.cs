using Telar.Engine.Files;

namespace Telar.Engine.Auditing.Checks;

/// <summary>
/// Every file below results, paper and poster is an output that the lock names, a source file that a
/// stage reads, or known. A folder with nothing else in it is one finding.
/// </summary>
/// <param name="known">Paths of files that account for themselves: the lock, and what is written from it.</param>
/// <param name="others">Folder names of other studies and profiles, which have audits of their own.</param>
public sealed class StrayFilesCheck(IReadOnlyCollection<string> known, IReadOnlyCollection<string> others) : IAuditCheck
{
    private static readonly string[] roots = ["results", "paper", "poster"];

    public string Name => "stray files";

    public string Claim => "nothing below results, paper and poster is unaccounted for";

    public void Run(AuditSubject subject, CheckResult result)
    {
        var accounted = Accounted(subject);
        var around = accounted.SelectMany(FoldersAround).ToHashSet(StringComparer.Ordinal);
        var elsewhere = new SortedSet<string>(StringComparer.Ordinal);
        var strays = new List<string>();
        foreach (var path in roots.SelectMany(root => FileTree.Of(subject.Workspace.Absolute(root)).Select(file => $"{root}/{file}")))
        {
            if (path.Split('/') is [var root, var folder, _, ..] && others.Contains(folder))
                elsewhere.Add($"{root}/{folder}");
            else
            {
                result.Examine();
                if (!accounted.Contains(path) && !FoldersAround(path).Any(accounted.Contains))
                    strays.Add(FoldersAround(path).Reverse().FirstOrDefault(part => !around.Contains(part) && !roots.Contains(part)) ?? path);
            }
        }

        foreach (var (stray, files) in strays.CountBy(stray => stray, StringComparer.Ordinal))
            result.Find(files == 1 ? stray : $"{stray} ({files} files)", "no stage makes or reads it", "delete it, or declare it in a stage");
        foreach (var folder in elsewhere)
            result.Note($"not examined, it belongs to another study or profile: {folder}");
    }

    private HashSet<string> Accounted(AuditSubject subject) =>
    [
        .. known,
        .. subject.Locked.Stages.Values.SelectMany(stage => stage.Outputs.Keys),
        .. subject.Graph.Stages.SelectMany(stage => stage.Inputs).Where(path => subject.Graph.WriterOf(path) is null),
    ];

    /// <summary>The folders around a path, the nearest first.</summary>
    private static IEnumerable<string> FoldersAround(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }
}
