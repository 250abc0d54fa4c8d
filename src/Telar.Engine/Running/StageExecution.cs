using System.Diagnostics;
using Telar.Engine.Fingerprints;
using Telar.Engine.Locking;
using Telar.Engine.Progress;
using Telar.Engine.Stages;
using Telar.Engine.Store;

namespace Telar.Engine.Running;

/// <summary>Runs one stage in a staging folder and publishes its outputs; all of them or none.</summary>
internal sealed class StageExecution(Workspace workspace, ContentStore store, RunRecords records, InputDigests inputs, StoreGate gate)
{
    public async Task<RunRecord> RunAsync(Stage stage, StageFingerprint fingerprint, IProgress<StageProgress> progress, CancellationToken cancellation)
    {
        var staging = Path.Combine(workspace.StagingFolder, $"{fingerprint.Digest}-{Guid.NewGuid():N}");
        var work = Path.Combine(workspace.WorkFolder, fingerprint.Digest);
        try
        {
            // Whoever runs a fingerprint holds its lock: what lies here is of a run that was killed.
            Directory.CreateDirectory(staging);
            foreach (var left in Directory.GetDirectories(workspace.StagingFolder, $"{fingerprint.Digest}-*").Where(folder => folder != staging))
                RemoveFolder(left);
            Directory.CreateDirectory(work);
            var clock = Stopwatch.StartNew();
            await stage.RunAsync(new RunningStageContext(workspace, stage, staging, work, progress), cancellation);
            inputs.RequireUnchanged(stage, fingerprint.Inputs);
            using var inside = gate.Enter();
            var outputs = stage.Outputs.Select(output => Publish(stage, staging, output)).ToArray();
            var record = new RunRecord(stage.Key, fingerprint, outputs, Math.Round(clock.Elapsed.TotalSeconds, 3));
            records.Add(record);
            RemoveFolder(work);
            return record;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw StageFailure.Of(stage, failure);
        }
        finally
        {
            RemoveFolder(staging);
        }
    }

    private Artifact Publish(Stage stage, string staging, string output)
    {
        var source = Path.Combine(staging, output);
        if (!File.Exists(source) && !Directory.Exists(source))
            throw new TelarException($"the stage ended without writing {output}", $"stage {stage.Key}", "write every path of its Outputs");
        return store.Add(source, output);
    }

    private static void RemoveFolder(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
