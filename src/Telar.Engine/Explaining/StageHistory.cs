using Telar.Engine.Locking;
using Telar.Engine.Stages;
using Telar.Engine.Store;

namespace Telar.Engine.Explaining;

/// <summary>Finds the run that a stage is to be compared with.</summary>
internal sealed class StageHistory(Workspace workspace, string study, RunRecords records, ContentStore store)
{
    // Most stages are up to date and need none of it.
    private readonly Lazy<ILookup<string, RunRecord>> runs = new(
        () => records.NewestFirst().ToLookup(record => record.Stage, StringComparer.Ordinal));

    private readonly Lazy<LockedStudy?> locked = new(() =>
        File.Exists(StudyLock.PathOf(workspace, study)) ? StudyLock.Read(StudyLock.PathOf(workspace, study)) : null);

    /// <summary>
    /// The run whose outputs stand in the project; else the one that the lock names, which was the last
    /// one of a study brought up to date; else the newest; else what the lock says; else null.
    /// </summary>
    public StageBasis? BasisOf(Stage stage)
    {
        var past = runs.Value[stage.Key].ToArray();
        var entry = locked.Value?.Stages.GetValueOrDefault(stage.Key);
        var run = past.FirstOrDefault(record => record.Outputs.All(store.IsInPlace))
            ?? past.FirstOrDefault(record => record.Fingerprint.Digest == entry?.Fingerprint)
            ?? past.FirstOrDefault();
        return run is not null ? StageBasis.Of(run) : entry is not null ? StageBasis.Of(entry) : null;
    }
}
