using Telar.Engine.Files;

namespace Telar.Engine.Auditing.Checks;

/// <summary>
/// Every file below results, paper and poster is an output that the lock names, a source file that a
/// stage reads, or known.
/// </summary>
/// <param name="known">Paths of files that account for themselves: the lock, and what is written from it.</param>
/// <param name="others">Folder names of other studies and profiles, which have audits of their own.</param>
public sealed class StrayFilesCheck(IReadOnlyCollection<string> known, IReadOnlyCollection<string> others) : IAuditCheck
{
    private static readonly string[] Roots = ["results", "paper", "poster"];

    public string Name => "stray files";

    public string Claim => "nothing below results, paper and poster is unaccounted for";

    public void Run(AuditSubject subject, CheckResult result)
    {
        var accounted = Accounted(subject);
        var elsewhere = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var root in Roots)
        {
            foreach (var file in FileTree.Of(subject.Workspace.Absolute(root)))
            {
                var path = $"{root}/{file}";
                if (file.Split('/') is [var folder, _, ..] && others.Contains(folder))
                {
                    elsewhere.Add($"{root}/{folder}");
                    continue;
                }

                result.Examine();
                if (!known.Contains(path) && !IsIn(accounted, path))
                    result.Find(path, "no stage makes or reads it", "delete it, or declare it in a stage");
            }
        }

        foreach (var folder in elsewhere)
            result.Note($"not examined, it belongs to another study or profile: {folder}");
    }

    private static HashSet<string> Accounted(AuditSubject subject) =>
    [
        .. subject.Locked.Stages.Values.SelectMany(stage => stage.Outputs.Keys),
        .. subject.Graph.Stages.SelectMany(stage => stage.Inputs).Where(path => subject.Graph.WriterOf(path) is null),
    ];

    /// <summary>Whether the path, or a folder around it, is accounted for.</summary>
    private static bool IsIn(HashSet<string> accounted, string path)
    {
        for (var part = path; part.Length > 0; part = part[..Math.Max(0, part.LastIndexOf('/'))])
        {
            if (accounted.Contains(part))
                return true;
        }

        return false;
    }
}
