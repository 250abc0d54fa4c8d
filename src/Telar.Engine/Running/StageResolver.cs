using Telar.Engine.Code;
using Telar.Engine.Fingerprints;
using Telar.Engine.Hashing;
using Telar.Engine.Locking;
using Telar.Engine.Stages;
using Telar.Engine.Store;

namespace Telar.Engine.Running;

/// <summary>Finds out what a stage depends on and whether a past run already made its outputs.</summary>
internal sealed class StageResolver : IDisposable
{
    private readonly Workspace workspace;
    private readonly DigestCache digests;
    private readonly InputDigests inputs;
    private readonly CodeFingerprints code;
    private readonly CodeListings listings;
    private readonly Fingerprinter fingerprinter;
    private readonly RunRecords records;

    /// <param name="workspace">The project.</param>
    /// <param name="say">Is told of what had to be put right.</param>
    public StageResolver(Workspace workspace, Action<string> say)
    {
        this.workspace = workspace;
        digests = new DigestCache(workspace.DigestCacheFile);
        inputs = new InputDigests(workspace, digests);
        code = new CodeFingerprints(workspace.CodeFolder);
        listings = new CodeListings(workspace.ListingsFolder);
        fingerprinter = new Fingerprinter(code);
        records = new RunRecords(workspace);
        Gate = new StoreGate(workspace);
        Store = new ContentStore(workspace, digests, say);
        Execution = new StageExecution(workspace, Store, records, inputs, Gate);
    }

    public StoreGate Gate { get; }

    public ContentStore Store { get; }

    public StageExecution Execution { get; }

    /// <param name="stage">The stage.</param>
    /// <param name="upstream">Artifacts of the stages it depends on.</param>
    public StageFingerprint FingerprintOf(Stage stage, IEnumerable<Artifact> upstream)
    {
        var made = upstream.ToDictionary(artifact => artifact.Path, artifact => artifact.Digest, StringComparer.Ordinal);
        return FingerprintOf(stage, stage.Inputs
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => made.TryGetValue(path, out var digest) ? digest : inputs.Of(stage, path)));
    }

    /// <summary>What the lock of the study allows to be missing; null where there is no lock.</summary>
    /// <exception cref="TelarException">The lock is damaged.</exception>
    public MissingAllowed? MissingOf(StageGraph graph) =>
        MissingAllowed.Of(workspace, graph, DigestInPlace, (stage, read) => FingerprintOf(stage, read).Digest);

    /// <summary>The record of a run with this fingerprint whose outputs the store still holds.</summary>
    public RunRecord? FindRecord(StageFingerprint fingerprint)
    {
        var record = records.Find(fingerprint.Digest);
        if (record is null || !record.Outputs.All(Store.Holds))
            return null;

        records.Touch(fingerprint.Digest);
        return record;
    }

    /// <summary>Makes the next run of the program run the stage again.</summary>
    public void Forget(StageFingerprint fingerprint) => records.Remove(fingerprint.Digest);

    /// <summary>Keeps what was computed for the next run of the program.</summary>
    public void SaveCaches()
    {
        digests.Save();
        code.Save();
    }

    public void Dispose() => Gate.Dispose();

    private StageFingerprint FingerprintOf(Stage stage, IReadOnlyDictionary<string, string> inputDigests)
    {
        var fingerprint = fingerprinter.Of(stage, inputDigests);
        listings.Keep(fingerprint.Code, () => code.Of(CodeRoots.Of(stage)));
        return fingerprint;
    }

    private string? DigestInPlace(string path) => ContentInPlace.DigestOf(workspace.Absolute(path), digests);
}
