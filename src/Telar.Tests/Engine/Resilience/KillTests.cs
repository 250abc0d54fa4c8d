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

        // The moments are random, the seed is not: on one machine a failure can be had again.
        var random = new Random(30117);
        // Milliseconds; follows how long a run takes here, so that about every second run is caught.
        var latest = 400.0;
        var kills = 0;
        var finished = 0;
        for (var attempt = 0; kills < Kills && attempt < MostAttempts; attempt++)
        {
            using var process = project.Start("run");
            if (process.WaitForExit(random.Next(40, (int)latest)))
            {
                // A run that ended before its kill: the next one has everything to do over.
                FabricProject.End(process);
                latest = Math.Max(60, latest * 0.9);
                project.Folder.Write("source.txt", sources[++finished % sources.Length]);
            }
            else
            {
                kills++;
                latest = Math.Min(400, latest * 1.1);
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
        foreach (var file in project.FilesBelow(".telar/locks"))
            AssertNobodyHolds(Path.Combine(project.Folder.Path, file));
    }

    // A run that was killed between its result and the end of its lock leaves the file. .NET asks for flock(2) here: it
    // would throw if anybody held it.
    private static void AssertNobodyHolds(string path) =>
        File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();

    private static Dictionary<string, string> Uninterrupted(string source)
    {
        using var calm = new FabricProject(source);
        calm.Run();
        return calm.Outputs();
    }
}
