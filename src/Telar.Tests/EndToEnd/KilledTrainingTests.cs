using System.Diagnostics;
using Telar.Engine.Hashing;
using Telar.Tests.Engine;

namespace Telar.Tests.EndToEnd;

/// <summary>Kill -9 at random moments: what follows goes on, and ends with the same bits.</summary>
public sealed class KilledTrainingTests(RealPlaces places) : IClassFixture<RealPlaces>
{
    private const int Kills = 10;
    private const int MostAttempts = 60;

    [Fact]
    public void Training_killed_ten_times_ends_with_the_bits_of_one_that_was_not()
    {
        using var calm = new TemporaryFolder();
        using var killed = new TemporaryFolder();
        Assert.Equal(0, RunFor(calm, null));

        // The moments are random, the seed is not: a failure can be had again.
        var random = new Random(20211);
        var kills = 0;
        for (var attempt = 0; kills < Kills && attempt < MostAttempts; attempt++)
        {
            if (RunFor(killed, TimeSpan.FromMilliseconds(random.Next(300, 3000))) != 0)
                kills++;
            else
                RemoveResultsOf(killed);
            AssertNothingHalfWritten(killed);
        }

        Assert.Equal(Kills, kills);
        Assert.Equal(0, RunFor(killed, null));
        Assert.Equal(DigestsOf(calm), DigestsOf(killed));
    }

    private int RunFor(TemporaryFolder folder, TimeSpan? time)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SmallStudyProgram).Assembly.Location, "run", places.Mirror])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        if (time is not null && !process.WaitForExit(time.Value))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        Assert.True(process.ExitCode is 0 or 137, errors.Result);
        return process.ExitCode;
    }

    // A run that ended before its kill starts over, so that every kill hits a running study.
    private static void RemoveResultsOf(TemporaryFolder folder)
    {
        Directory.Delete(Path.Combine(folder.Path, ".telar"), recursive: true);
        Directory.Delete(Path.Combine(folder.Path, "results"), recursive: true);
    }

    private static void AssertNothingHalfWritten(TemporaryFolder folder)
    {
        foreach (var unit in UnitsOf(folder))
            Assert.Equal(5, Directory.GetFiles(unit).Length);
        foreach (var stored in StoredIn(folder))
            Assert.Equal(Path.GetFileName(Path.GetDirectoryName(stored)) + Path.GetFileName(stored), Digest.OfFile(stored));
    }

    private static string[] UnitsOf(TemporaryFolder folder)
    {
        var training = Path.Combine(folder.Path, "results/small/training/places");
        return Directory.Exists(training) ? Directory.GetDirectories(training) : [];
    }

    private static string[] StoredIn(TemporaryFolder folder)
    {
        var objects = Path.Combine(folder.Path, ".telar/objects");
        return Directory.Exists(objects) ? Directory.GetFiles(objects, "*", SearchOption.AllDirectories) : [];
    }

    private static string[] DigestsOf(TemporaryFolder folder) =>
    [
        .. new[] { "seed-1", "seed-2" }.SelectMany(unit => new[] { "model.dat", "history.csv", "events.out.tfevents.telar", "validation.parquet" }
            .Select(file => Digest.OfFile(Path.Combine(folder.Path, "results/small/training/places", unit, file)))),
    ];
}
