namespace Telar.Tests.Engine.Resilience;

/// <summary>Kill -9 at random moments of a study of small stages.</summary>
public sealed class KillTests
{
    private const int Kills = 100;
    private const int MostAttempts = 400;

    private static readonly string[] sources = ["wool", "cotton"];

    [Fact]
    public void After_each_of_100_kills_all_that_is_visible_is_whole_and_the_next_run_goes_on()
    {
        var expected = sources.ToDictionary(source => source, Uninterrupted);
        using var project = new FabricProject(sources[0]);

        // The moments are random, the seed is not: a failure can be had again.
        var random = new Random(30117);
        var kills = 0;
        var finished = 0;
        for (var attempt = 0; kills < Kills && attempt < MostAttempts; attempt++)
        {
            using var process = project.Start("run");
            if (process.WaitForExit(random.Next(60, 400)))
            {
                // A run that ended before its kill: the next one has everything to do over.
                FabricProject.End(process);
                project.Folder.Write("source.txt", sources[++finished % sources.Length]);
            }
            else
            {
                kills++;
                // Now with its workers, now without.
                process.Kill(entireProcessTree: kills == Kills || random.Next(2) == 0);
                process.WaitForExit();
            }

            project.AssertStoreIsWhole();
            foreach (var (path, digest) in project.Outputs())
                Assert.Contains(digest, expected.Values.Select(outputs => outputs.GetValueOrDefault(path)));
        }

        Assert.Equal(Kills, kills);
        project.Run();
        Assert.Equal(expected[sources[finished % sources.Length]], project.Outputs());
        project.AssertLockIsComplete();
        Assert.Equal([".telar/locks/store"], project.FilesBelow(".telar/locks").Where(IsOfThisStudy(project)));
    }

    // Locks of the last fingerprints are gone; a killed run of other ones may have left its own, which nobody waits for.
    private static Func<string, bool> IsOfThisStudy(FabricProject project)
    {
        var current = Telar.Engine.Locking.StudyLock.Read(Telar.Engine.Locking.StudyLock.PathOf(project.Workspace, "fabric"))
            .Stages.Values.Select(stage => stage.Fingerprint).ToHashSet();
        return file => Path.GetFileName(file) is "store" || current.Contains(Path.GetFileName(file));
    }

    private static Dictionary<string, string> Uninterrupted(string source)
    {
        using var calm = new FabricProject(source);
        calm.Run();
        return calm.Outputs();
    }
}
