using System.Text.Json;
using Telar.Engine.Files;
using Telar.Engine.Fingerprints;
using Telar.Engine.Stages;
using Telar.Engine.Store;

namespace Telar.Engine.Locking;

/// <summary>
/// <c>results/&lt;study&gt;/telar.lock.json</c>: every stage with its fingerprint, inputs, outputs and
/// digests, in the order of their keys. It is committed and says what the committed results are.
/// </summary>
public static class StudyLock
{
    public static string PathOf(Workspace workspace, string study) => workspace.Absolute(RelativePathOf(study));

    /// <summary>The lock's path, relative to the project's root.</summary>
    public static string RelativePathOf(string study) => $"results/{study}/telar.lock.json";

    /// <summary>Writes what a run brought up to date, keeps the study's other stages, drops those it no longer has.</summary>
    /// <param name="workspace">The project.</param>
    /// <param name="graph">The study.</param>
    /// <param name="results">Each stage of the run, with what it left.</param>
    /// <param name="machine">Where the study's trainings were made.</param>
    public static void Update(
        Workspace workspace, StageGraph graph, IEnumerable<(Stage Stage, RunRecord Record)> results, LockedMachine machine)
    {
        var path = PathOf(workspace, graph.Study);
        var made = results.Select(result => (result.Stage.Key, Entry(result.Stage, result.Record))).ToArray();
        if (IsCurrent(path, Text(path, graph, made, machine)))
            return;

        // Read again under the lock: another run may have added its stages since.
        using var alone = Waiting.For(workspace, $"study-{graph.Study}", "the lock of the study");
        var text = Text(path, graph, made, machine);
        if (!IsCurrent(path, text))
            AtomicFile.WriteText(path, text, workspace.StagingFolder);
    }

    /// <exception cref="TelarException">The file is missing or damaged.</exception>
    public static LockedStudy Read(string path)
    {
        try
        {
            var locked = JsonSerializer.Deserialize(File.ReadAllBytes(path), LockJson.Default.LockedStudy);
            return locked is not null && IsWhole(locked) ? locked : throw new JsonException("parts of it are null");
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new TelarException(
                "there is no lock file", path, "run --target=Paper first; an option that asks for results wants the root of a checkout that has them", cause);
        }
        catch (Exception cause) when (cause is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new TelarException(
                $"the lock file cannot be read: {cause.Message}", path, "restore it with git checkout, or delete it and run again", cause);
        }
    }

    private static bool IsCurrent(string path, string text) => File.Exists(path) && File.ReadAllText(path) == text;

    private static string Text(string path, StageGraph graph, IEnumerable<(string Key, LockedStage Entry)> made, LockedMachine machine)
    {
        var known = graph.Stages.Select(stage => stage.Key).ToHashSet(StringComparer.Ordinal);
        var entries = new SortedDictionary<string, LockedStage>(StringComparer.Ordinal);
        if (File.Exists(path))
        {
            foreach (var (key, entry) in Read(path).Stages.Where(pair => known.Contains(pair.Key)))
                entries[key] = entry;
        }

        foreach (var (key, entry) in made)
            entries[key] = entry;
        return JsonSerializer.Serialize(new LockedStudy(graph.Study, machine, entries), LockJson.Default.LockedStudy) + "\n";
    }

    // The serialiser looks after the parts of records, but not after the values of maps.
    private static bool IsWhole(LockedStudy locked) => locked.Stages.Values.All(stage =>
        stage is not null
        && new[] { stage.Environment, stage.Packages, stage.Inputs, stage.Outputs }.All(map => !map.ContainsValue(null!)));

    private static LockedStage Entry(Stage stage, RunRecord record) => new(
        stage.Kind.ToString(),
        record.Fingerprint.Digest,
        record.Fingerprint.Code,
        Hashing.Digest.OfText(record.Fingerprint.Parameters),
        record.Fingerprint.Environment,
        record.Fingerprint.Packages,
        record.Fingerprint.Inputs,
        new SortedDictionary<string, string>(
            record.Outputs.ToDictionary(artifact => artifact.Path, artifact => artifact.Digest), StringComparer.Ordinal));
}
