using Telar.Engine.Code;
using Telar.Engine.Fingerprints;
using Telar.Engine.Hashing;
using Telar.Engine.Running;
using Telar.Engine.Stages;
using Telar.Engine.Store;

namespace Telar.Engine.Explaining;

/// <summary>
/// Finds out what the next run would do and why, without running a stage and without writing
/// anything: not even what it computes is kept.
/// </summary>
public sealed class StatusReader
{
    private readonly Workspace workspace;
    private readonly StageGraph graph;
    private readonly DigestCache digests;
    private readonly RunRecords records;
    private readonly ContentStore store;
    private readonly Fingerprinter fingerprinter;
    private readonly StageHistory history;
    private readonly StageChanges changes;
    private readonly OutputsInPlace outputs;
    private readonly Dictionary<Stage, RunRecord> made = [];
    private IReadOnlySet<Stage> passedOver = new HashSet<Stage>();

    public StatusReader(Workspace workspace, StageGraph graph)
    {
        this.workspace = workspace;
        this.graph = graph;
        digests = new DigestCache(workspace.DigestCacheFile);
        records = new RunRecords(workspace);
        store = new ContentStore(workspace, digests);
        var code = new CodeFingerprints(workspace.CodeFolder);
        fingerprinter = new Fingerprinter(code);
        history = new StageHistory(workspace, graph.Study, records, store);
        changes = new StageChanges(graph, code, new CodeChanges(new CodeListings(workspace.ListingsFolder)));
        outputs = new OutputsInPlace(workspace, digests);
    }

    /// <summary>The wanted stages and all that they need.</summary>
    /// <param name="wanted">Stages of the graph.</param>
    /// <param name="allowMissing">Whether the run allows outputs to be missing, but for those of stages that no other one follows.</param>
    /// <exception cref="TelarException">The lock file is damaged.</exception>
    public StudyStatus Read(Func<Stage, bool> wanted, bool allowMissing = false)
    {
        var plan = graph.Closure(wanted);
        if (allowMissing && MissingOf() is { } missing)
            passedOver = missing.Of(plan, new Downstream(graph, plan).IsLast);
        var downstream = new Downstream(graph, [.. plan.Where(stage => !passedOver.Contains(stage))]);
        var stages = plan.Select(StatusOf).ToArray();
        return new StudyStatus(graph.Study, [.. plan.Zip(stages, (stage, status) =>
            status.IsSureToRun ? status with { DragsAlong = downstream.Of(stage) } : status)])
        {
            AllowsMissing = allowMissing,
        };
    }

    private MissingAllowed? MissingOf() =>
        MissingAllowed.Of(workspace, graph, DigestInPlace, (stage, read) => fingerprinter.Of(stage, read).Digest);

    private string? DigestInPlace(string path) => ContentInPlace.DigestOf(workspace.Absolute(path), digests);

    // What is passed over and read is in place.
    private Stage? WriterOf(string path) => graph.WriterOf(path) is { } writer && !passedOver.Contains(writer) ? writer : null;

    private StageStatus StatusOf(Stage stage)
    {
        if (passedOver.Contains(stage))
            return Status(stage, StageState.PassedOver, history.BasisOf(stage)?.Seconds) with { ComparedWith = Comparison.Lock };

        var inputs = StageInputs.Of(stage, WriterOf, made, DigestInPlace);
        var fingerprint = fingerprinter.Of(stage, inputs.Known);
        var record = inputs.AreAllKnown ? records.Find(fingerprint.Digest) : null;
        if (record is null || !record.Outputs.All(store.IsSound))
            return Stale(stage, inputs, fingerprint, record);

        made[stage] = record;
        return record.Outputs.All(store.IsInPlace)
            ? Status(stage, StageState.UpToDate, record.Seconds)
            : Restorable(stage, inputs, fingerprint, record);
    }

    private StageStatus Restorable(Stage stage, StageInputs inputs, StageFingerprint fingerprint, RunRecord record)
    {
        var basis = history.BasisOf(stage) ?? StageBasis.Of(record);
        return Status(stage, StageState.Restorable, record.Seconds) with
        {
            ComparedWith = basis.Comparison,
            Changes = changes.Of(stage, basis, fingerprint, inputs),
            Outputs = [.. basis.Outputs.SelectMany(outputs.Differences)],
        };
    }

    private StageStatus Stale(Stage stage, StageInputs inputs, StageFingerprint fingerprint, RunRecord? lost)
    {
        var basis = history.BasisOf(stage);
        var status = Status(stage, StageState.Stale, basis?.Seconds) with
        {
            ComparedWith = basis?.Comparison ?? Comparison.None,
            WaitsFor = [.. inputs.Unknown.Values.Select(writer => writer.Key).Distinct()],
        };
        if (basis is null)
            return status with { Changes = [.. inputs.Missing.Select(path => new StageChange(ChangeKind.Input, path, null, StageChange.Missing))] };

        var damaged = lost?.Outputs.Where(artifact => !store.IsSound(artifact)) ?? [];
        return status with
        {
            Changes =
            [
                .. changes.Of(stage, basis, fingerprint, inputs),
                .. damaged.Select(artifact => new StageChange(ChangeKind.Stored, artifact.Path, artifact.Digest, null)),
            ],
            // It will be made anew, so that only what a hand made of it is worth a word.
            Outputs = [.. basis.Outputs.SelectMany(outputs.Differences).Where(output => output.Problem != OutputProblem.Missing)],
        };
    }

    private static StageStatus Status(Stage stage, StageState state, double? seconds) => new()
    {
        Key = stage.Key,
        Kind = stage.Kind,
        Experiment = stage.Experiment,
        State = state,
        Seconds = seconds,
    };
}
