using System.Text.Json;
using System.Text.Json.Serialization;
using Telar.Engine.Files;

namespace Telar.Engine.Store;

/// <summary>Records of past runs, one file a fingerprint, under <c>.telar/records</c>.</summary>
public sealed class RunRecords(Workspace workspace)
{
    /// <summary>The record of a fingerprint; null where there is none or it cannot be read.</summary>
    public RunRecord? Find(string fingerprint) => Read(PathOf(fingerprint));

    /// <summary>All records that can be read, the newest first.</summary>
    public IReadOnlyList<RunRecord> NewestFirst() => !Directory.Exists(workspace.RecordsFolder) ? [] :
    [
        .. new DirectoryInfo(workspace.RecordsFolder).GetFiles("*.json")
            .OrderByDescending(file => file.LastWriteTimeUtc)
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(file => Read(file.FullName)).OfType<RunRecord>(),
    ];

    public void Add(RunRecord record) => AtomicFile.Write(
        PathOf(record.Fingerprint.Digest),
        stream => JsonSerializer.Serialize(stream, record, RunRecordJson.Default.RunRecord),
        workspace.StagingFolder);

    /// <summary>Notes that a record is in use, so that Prune leaves it; writes twice a day at most.</summary>
    public void Touch(string fingerprint)
    {
        var file = new FileInfo(PathOf(fingerprint));
        if (file.Exists && DateTime.UtcNow - file.LastWriteTimeUtc > TimeSpan.FromHours(12))
            file.LastWriteTimeUtc = DateTime.UtcNow;
    }

    public void Remove(string fingerprint) => File.Delete(PathOf(fingerprint));

    private static RunRecord? Read(string path)
    {
        if (!File.Exists(path))
            return null;

        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), RunRecordJson.Default.RunRecord);
        }
        catch (JsonException)
        {
            // A damaged record costs one run of its stage.
            return null;
        }
    }

    private string PathOf(string fingerprint) => Path.Combine(workspace.RecordsFolder, $"{fingerprint}.json");
}

/// <summary>Serialiser made at compile time: reflection would cost a no-op run tens of milliseconds.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RunRecord))]
internal sealed partial class RunRecordJson : JsonSerializerContext;
