using System.Diagnostics;
using Telar.Engine.Fingerprints;
using Telar.Engine.Progress;
using Telar.Engine.Stages;
using Telar.Engine.Store;

namespace Telar.Engine.Running;

/// <summary>Runs one stage in a staging folder and publishes its outputs; all of them or none.</summary>
internal sealed class StageExecution(Workspace workspace, ContentStore store, RunRecords records)
{
    public async Task<RunRecord> RunAsync(Stage stage, StageFingerprint fingerprint, IProgress<StageProgress> progress, CancellationToken cancellation)
    {
        var staging = Path.Combine(workspace.StagingFolder, $"{fingerprint.Digest[..16]}-{Guid.NewGuid():N}");
        var work = Path.Combine(workspace.WorkFolder, fingerprint.Digest);
        Directory.CreateDirectory(staging);
        Directory.CreateDirectory(work);
        try
        {
            var clock = Stopwatch.StartNew();
            await stage.RunAsync(new RunningStageContext(workspace, stage, staging, work, progress), cancellation);
            var outputs = stage.Outputs.Select(output => Publish(stage, staging, output)).ToArray();
            var record = new RunRecord(stage.Key, fingerprint, outputs, Math.Round(clock.Elapsed.TotalSeconds, 3));
            records.Add(record);
            Directory.Delete(work, recursive: true);
            return record;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw StageFailure.Of(stage, failure);
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }
    }

    private Artifact Publish(Stage stage, string staging, string output)
    {
        var source = Path.Combine(staging, output);
        if (!File.Exists(source) && !Directory.Exists(source))
            throw new TelarException($"the stage ended without writing {output}", $"stage {stage.Key}", "write every path of its Outputs");
        return store.Add(source, output);
    }
}
