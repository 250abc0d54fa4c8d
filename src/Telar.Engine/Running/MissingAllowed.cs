using Telar.Engine.Locking;
using Telar.Engine.Stages;
using Telar.Engine.Store;

namespace Telar.Engine.Running;

/// <summary>
/// Finds the stages that a run may pass over although what they made is not here: all that they depend on is as the lock
/// says, and no stage that has to run reads what is missing. Only absence is allowed: an output that is here and is not
/// the locked one is made again.
/// </summary>
/// <param name="graph">All stages of the study.</param>
/// <param name="locked">What its lock says.</param>
/// <param name="inPlace">Digest of what stands at a path of the project; null where nothing does.</param>
/// <param name="fingerprintOf">Fingerprint of a stage, given the digests of its inputs.</param>
internal sealed class MissingAllowed(
    StageGraph graph,
    LockedStudy locked,
    Func<string, string?> inPlace,
    Func<Stage, IReadOnlyDictionary<string, string>, string> fingerprintOf)
{
    /// <summary>By the lock of the study; null where it has none.</summary>
    /// <exception cref="TelarException">The lock file is damaged.</exception>
    public static MissingAllowed? Of(
        Workspace workspace,
        StageGraph graph,
        Func<string, string?> inPlace,
        Func<Stage, IReadOnlyDictionary<string, string>, string> fingerprintOf)
    {
        var path = StudyLock.PathOf(workspace, graph.Study);
        return File.Exists(path) ? new MissingAllowed(graph, StudyLock.Read(path), inPlace, fingerprintOf) : null;
    }

    /// <summary>Where what the lock names was made.</summary>
    public LockedMachine Machine => locked.Machine;

    /// <param name="plan">Stages in an order in which each follows those it depends on.</param>
    /// <param name="wanted">Stages whose own outputs have to be here.</param>
    public IReadOnlySet<Stage> Of(IReadOnlyList<Stage> plan, Func<Stage, bool> wanted)
    {
        var unchanged = new HashSet<Stage>();
        foreach (var stage in plan)
        {
            if (IsAsLocked(stage, unchanged))
                unchanged.Add(stage);
        }

        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in plan.Reverse())
        {
            if (unchanged.Contains(stage) && OutputsOf(stage).All(output => IsAllowed(output, wanted(stage) || read.Contains(output.Key))))
                continue;

            unchanged.Remove(stage);
            read.UnionWith(stage.Inputs.Select(OutputAround).OfType<string>());
        }

        return unchanged;
    }

    /// <summary>
    /// Makes sure that what was made again is what the lock says: stages that were passed over rest on that.
    /// </summary>
    /// <exception cref="TelarException">It is not, as on a kind of processor with other results.</exception>
    public void RequireLocked(RunRecord record)
    {
        var entry = locked.Stages.GetValueOrDefault(record.Stage);
        if (entry?.Fingerprint == record.Fingerprint.Digest
            && record.Outputs.FirstOrDefault(output => entry.Outputs[output.Path] != output.Digest) is { } other)
        {
            throw new TelarException(
                $"what this machine makes of {other.Path} is not what the lock says", $"stage {record.Stage}",
                "run without --allow-missing: results of two machines are not mixed");
        }
    }

    private bool IsAsLocked(Stage stage, HashSet<Stage> unchanged)
    {
        if (!locked.Stages.TryGetValue(stage.Key, out var entry))
            return false;

        var inputs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in stage.Inputs.Distinct(StringComparer.Ordinal))
        {
            if (DigestOf(path, entry, unchanged) is not { } digest)
                return false;
            inputs[path] = digest;
        }

        return fingerprintOf(stage, inputs) == entry.Fingerprint;
    }

    // Of a file in a folder that was made as a whole, the lock knows only what its reader found.
    private string? DigestOf(string path, LockedStage reader, HashSet<Stage> unchanged)
    {
        if (graph.WriterOf(path) is not { } writer)
            return inPlace(path);
        return unchanged.Contains(writer)
            ? OutputsOf(writer).GetValueOrDefault(path) ?? reader.Inputs.GetValueOrDefault(path)
            : null;
    }

    private bool IsAllowed(KeyValuePair<string, string> output, bool isNeeded) => inPlace(output.Key) switch
    {
        null => !isNeeded,
        var digest => digest == output.Value,
    };

    private SortedDictionary<string, string> OutputsOf(Stage stage) => locked.Stages[stage.Key].Outputs;

    /// <summary>The output that a path is, or lies in; null for a source file.</summary>
    private string? OutputAround(string path) =>
        graph.WriterOf(path)?.Outputs.Single(output => DeclaredPaths.Cover([output], path));
}
