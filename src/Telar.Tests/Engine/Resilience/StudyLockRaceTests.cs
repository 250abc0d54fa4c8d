using Telar.Engine.Fingerprints;
using Telar.Engine.Locking;
using Telar.Engine.Stages;
using Telar.Engine.Store;

namespace Telar.Tests.Engine.Resilience;

public sealed class StudyLockRaceTests : IDisposable
{
    private readonly SmallProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Twenty_writers_at_once_lose_no_stage()
    {
        var stages = Enumerable.Range(0, 20).Select(number => new JoinStage($"stage-{number:00}", [], $"{number}.txt")).ToArray();
        var graph = new StageGraph("small", stages);

        Parallel.ForEach(stages, new ParallelOptions { MaxDegreeOfParallelism = 20 }, stage =>
            StudyLock.Update(project.Workspace, graph, [(stage, Record(stage))], LockedMachine.This()));

        Assert.Equal(stages.Select(stage => stage.Key), StudyLock.Read(StudyLock.PathOf(project.Workspace, "small")).Stages.Keys);
        Assert.Empty(Directory.GetFiles(project.Workspace.LocksFolder));
    }

    private static RunRecord Record(JoinStage stage) => new(
        stage.Key, new StageFingerprint(stage.Outputs, [], "{}", "code", [], []), [Artifact.OfFile(stage.Outputs[0], "digest")], 0);
}
