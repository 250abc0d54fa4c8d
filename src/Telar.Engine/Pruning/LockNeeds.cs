using Telar.Engine.Locking;

namespace Telar.Engine.Pruning;

/// <summary>What the locks of the checkout name.</summary>
/// <param name="Fingerprints">Of stages.</param>
/// <param name="Digests">Of outputs.</param>
/// <param name="Codes">Digests of code.</param>
internal sealed record LockNeeds(IReadOnlySet<string> Fingerprints, IReadOnlySet<string> Digests, IReadOnlySet<string> Codes)
{
    public static LockNeeds Read(Workspace workspace)
    {
        var results = workspace.Absolute("results");
        var stages = (Directory.Exists(results) ? Directory.GetDirectories(results) : [])
            .Select(study => StudyLock.PathOf(workspace, Path.GetFileName(study)))
            .Where(File.Exists)
            .SelectMany(path => StudyLock.Read(path).Stages.Values)
            .ToArray();
        return new LockNeeds(
            stages.Select(stage => stage.Fingerprint).ToHashSet(),
            stages.SelectMany(stage => stage.Outputs.Values).ToHashSet(),
            stages.Select(stage => stage.Code).ToHashSet());
    }
}
