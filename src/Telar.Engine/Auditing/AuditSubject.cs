using Telar.Engine.Code;
using Telar.Engine.Fingerprints;
using Telar.Engine.Locking;
using Telar.Engine.Stages;

namespace Telar.Engine.Auditing;

/// <summary>What is audited: a lock, against the files and the code of a checkout.</summary>
/// <remarks>No cache is asked, so that none can hide a difference: every byte is read, all code walked.</remarks>
public sealed class AuditSubject(Workspace workspace, StageGraph graph, LockedStudy locked)
{
    private readonly Fingerprinter fingerprinter = new(new CodeFingerprints(cacheFolder: null));
    private readonly Dictionary<Stage, StageFingerprint> fingerprints = [];

    /// <summary>The study of this checkout, with the lock of its results.</summary>
    /// <exception cref="TelarException">The lock is missing or cannot be read.</exception>
    public static AuditSubject Of(Workspace workspace, StageGraph graph)
    {
        var path = StudyLock.PathOf(workspace, graph.Study);
        return File.Exists(path)
            ? new AuditSubject(workspace, graph, StudyLock.Read(path))
            : throw new TelarException(
                "there is no lock, so there are no results to audit", StudyLock.RelativePathOf(graph.Study), "run --target=Paper first");
    }

    public Workspace Workspace { get; } = workspace;

    public StageGraph Graph { get; } = graph;

    public LockedStudy Locked { get; } = locked;

    public AuditedFiles Files { get; } = new(workspace);

    /// <summary>The stages that the study and the lock have in common, in the study's order.</summary>
    public IEnumerable<(Stage Stage, LockedStage Locked)> Stages => Graph.Stages
        .Where(stage => Locked.Stages.ContainsKey(stage.Key))
        .Select(stage => (stage, Locked.Stages[stage.Key]));

    /// <summary>What this checkout and machine make of a stage, given the inputs that the lock records.</summary>
    public StageFingerprint FingerprintHere(Stage stage)
    {
        if (!fingerprints.TryGetValue(stage, out var fingerprint))
            fingerprints[stage] = fingerprint = fingerprinter.Of(stage, Locked.Stages[stage.Key].Inputs);
        return fingerprint;
    }
}
