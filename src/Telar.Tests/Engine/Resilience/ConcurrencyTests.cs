namespace Telar.Tests.Engine.Resilience;

/// <summary>Several processes run the study in one checkout at once.</summary>
public sealed class ConcurrencyTests : IDisposable
{
    private readonly FabricProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("", "")]
    [InlineData("", "", "", "")]
    [InlineData("weave/plain", "weave/twill")]
    [InlineData("sew", "cut", "dye", "label")]
    public void Runs_at_once_all_succeed_and_make_each_stage_once(params string[] wanted)
    {
        var runs = wanted.Select(prefix => project.Start("run", prefix)).ToArray();
        foreach (var run in runs)
        {
            using (run)
                FabricProject.End(run);
        }

        Assert.Equal(project.Ran.Distinct().Order(StringComparer.Ordinal), project.Ran.Order(StringComparer.Ordinal));
        project.AssertStoreIsWhole();

        // Whatever the order in which they wrote it: no run lost the stages of another.
        project.Run();
        Assert.Equal(FabricProgram.Study().Stages.Count, project.Ran.Length);
        project.AssertLockIsComplete();
    }

    [Fact]
    public void Lock_of_the_study_names_the_stages_of_both_runs()
    {
        using var one = project.Start("run", "spin");
        using var other = project.Start("run", "label");
        FabricProject.End(one);
        FabricProject.End(other);

        var locked = Telar.Engine.Locking.StudyLock.Read(Telar.Engine.Locking.StudyLock.PathOf(project.Workspace, "fabric"));
        Assert.Equal(["label", "spin/selvage", "spin/warp", "spin/weft"], locked.Stages.Keys);
    }

    [Fact]
    public void Runs_after_different_edits_never_mix_their_results()
    {
        using var calm = new FabricProject("cotton");
        calm.Run();
        using (var early = project.Start("run"))
        {
            _ = early.StandardOutput.ReadToEndAsync();
            while (project.Ran.Length == 0 && !early.HasExited)
                Thread.Sleep(5);
            project.Folder.Write("source.txt", "cotton");
            using var late = project.Start("run");
            FabricProject.End(late);
            // The early run may say that its input changed; it may not keep what it made of it.
            early.StandardError.ReadToEnd();
            early.WaitForExit();
        }

        project.Run();
        Assert.Equal(calm.Outputs(), project.Outputs());
    }
}
