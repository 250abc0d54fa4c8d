using Telar.Engine;
using Telar.Engine.Locking;
using Telar.Engine.Pruning;
using Telar.Engine.Running;

namespace Telar.Tests.Engine.Pruning;

public sealed class PruneTests : IDisposable
{
    private static readonly PruneOptions month = new(TimeSpan.FromDays(30));

    private readonly SmallProject project = new();

    public PruneTests() => project.Folder.Write("source.txt", "warp ");

    public void Dispose() => project.Dispose();

    [Fact]
    public void What_the_lock_names_stays_however_old()
    {
        project.Run(First("now "));
        Age(RecordsAndObjects(), 400);

        Assert.Empty(Run().Freed);
        Assert.Equal(StageOutcome.UpToDate, project.Run(First("now "))["first"]);
    }

    [Fact]
    public void What_no_lock_names_goes_when_it_is_old()
    {
        project.Run(First("then "));
        Age(RecordsAndObjects(), 31);
        project.Run(First("now "));

        var report = Run();

        Assert.Equal((1, 10L), report.Freed[PruneKind.Objects]);
        Assert.Equal(1, report.Freed[PruneKind.Records].Count);
        Assert.Equal(9, report.KeptSize);
        Assert.Equal(StageOutcome.Ran, project.Run(First("then "))["first"]);
    }

    [Fact]
    public void What_no_lock_names_stays_when_it_is_young()
    {
        project.Run(First("then "));
        Age(RecordsAndObjects(), 29);
        project.Run(First("now "));

        Assert.Empty(Run().Freed);
        Assert.Equal(StageOutcome.Restored, project.Run(First("then "))["first"]);
    }

    [Fact]
    public void Use_makes_young()
    {
        project.Run(First("then "));
        Age(RecordsAndObjects(), 31);
        project.Run(First("then "));
        project.Run(First("now "));

        Assert.Empty(Run().Freed);
    }

    [Fact]
    public void Object_that_two_runs_share_stays_with_the_younger()
    {
        project.Run(First("then "), new JoinStage("same", ["source.txt"], "same.txt", "then "));
        Age(RecordsAndObjects(), 31);
        project.Run(new JoinStage("same", ["source.txt"], "same.txt", "then "));

        Assert.Equal([PruneKind.Records], Run().Freed.Keys);
        Assert.Equal(StageOutcome.UpToDate, project.Run(new JoinStage("same", ["source.txt"], "same.txt", "then "))["same"]);
    }

    [Fact]
    public void Size_cap_removes_the_least_recently_used_first()
    {
        foreach (var (word, days) in new[] { ("oldest ", 9), ("older ", 6), ("old ", 3) })
        {
            project.Run(First(word));
            Age(Directory.GetFiles(project.Workspace.RecordsFolder).Where(file => Age(file) < 1), days);
        }

        project.Run(First("now "));

        // now 9 + old 9 + older 11 bytes, but not oldest.
        var report = Prune.Run(project.Workspace, month with { KeepSize = 29 });

        Assert.Equal(29, report.KeptSize);
        Assert.Equal(StageOutcome.Restored, project.Run(First("older "))["first"]);
        Assert.Equal(StageOutcome.Ran, project.Run(First("oldest "))["first"]);
    }

    [Fact]
    public void Size_cap_spares_what_a_run_of_today_used()
    {
        project.Run(First("then "));
        project.Run(First("now "));

        Assert.Empty(Prune.Run(project.Workspace, month with { KeepSize = 1 }).Freed);
    }

    [Fact]
    public void Plan_names_the_same_and_removes_nothing()
    {
        project.Run(First("then "));
        LeaveBehind();
        Age(RecordsAndObjects(), 31);
        project.Run(First("now "));
        var before = FilesOf(project.Workspace);

        var plan = Prune.Plan(project.Workspace, month);

        Assert.Equal(before, FilesOf(project.Workspace));
        Assert.Equal(plan.Freed, Run().Freed);
    }

    [Fact]
    public void What_kills_left_goes()
    {
        project.Run(First("now "));
        LeaveBehind();

        var report = Run();

        Assert.Equal(3, report.Freed[PruneKind.KilledRuns].Count);
        Assert.DoesNotContain(FilesOf(project.Workspace), file => file.Contains("staging", StringComparison.Ordinal));
        Assert.Equal(["store"], Directory.GetFiles(project.Workspace.LocksFolder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(29, false)]
    public void Unfinished_work_and_quarantine_go_by_age(int days, bool gone)
    {
        project.Run(First("now "));
        var files = new[] { $".telar/work/{new string('a', 64)}/checkpoint.dat", ".telar/quarantine/b", ".telar/code/listings/c.txt", ".telar/seals/d" };
        Age(files.Select(file => project.Folder.Write(file, "x")), days);
        Directory.SetLastWriteTimeUtc(Path.Combine(project.Workspace.WorkFolder, new string('a', 64)), DateTime.UtcNow.AddDays(-days));

        Run();

        Assert.All(files, file => Assert.Equal(!gone, project.Folder.Has(file)));
    }

    [Fact]
    public void Work_of_a_stage_that_runs_stays()
    {
        var fingerprint = new string('a', 64);
        project.Run(First("now "));
        LeaveBehind();
        Age([project.Folder.Write($".telar/work/{fingerprint}/checkpoint.dat", "x")], 31);
        Directory.SetLastWriteTimeUtc(Path.Combine(project.Workspace.WorkFolder, fingerprint), DateTime.UtcNow.AddDays(-31));

        using var running = ProcessLock.TryTake(project.Workspace.LocksFolder, $"{fingerprint}.worker", "train/x", out _);
        Run();

        Assert.True(project.Folder.Has($".telar/work/{fingerprint}/checkpoint.dat"));
        Assert.True(project.Folder.Has($".telar/staging/{fingerprint}-1/half.txt"));
    }

    [Fact]
    public void What_a_run_of_today_made_stays_whatever_the_age_asked_for()
    {
        project.Run(First("then "));
        project.Run(First("now "));

        Assert.Empty(Prune.Run(project.Workspace, new PruneOptions(TimeSpan.Zero)).Freed);
    }

    [Fact]
    public void Damaged_lock_of_a_study_stops_it_before_anything_is_removed()
    {
        project.Run(First("then "));
        Age(RecordsAndObjects(), 31);
        project.Folder.Write("results/other/telar.lock.json", "{ half");

        Assert.Throws<TelarException>(Run);

        Assert.Equal(2, RecordsAndObjects().Length);
    }

    [Fact]
    public void Project_without_state_has_nothing_to_remove()
    {
        Assert.Empty(Run().Freed);
        Assert.False(Directory.Exists(project.Workspace.StateFolder));
    }

    [Fact]
    public async Task Pruning_beside_runs_never_makes_one_fail()
    {
        using var stop = new CancellationTokenSource();
        var pruning = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                Prune.Run(project.Workspace, new PruneOptions(TimeSpan.Zero));
                await Task.Delay(5);
            }
        });

        for (var turn = 0; turn < 13; turn++)
        {
            project.Run(First($"{turn % 3} "), new JoinStage("second", ["first.txt"], "second.txt"));
            // Every other turn finds records that are up for removal.
            foreach (var record in Directory.GetFiles(project.Workspace.RecordsFolder).Where(_ => turn % 2 == 0))
                AgeIfThere(record);
        }

        await stop.CancelAsync();
        await pruning;

        Assert.Equal("warp 0 ", project.Folder.Read("second.txt"));
    }

    private PruneReport Run() => Prune.Run(project.Workspace, month);

    private void LeaveBehind()
    {
        project.Folder.Write($".telar/staging/{new string('a', 64)}-1/half.txt", "half");
        project.Folder.Write(".telar/staging/b.part", "half");
        project.Folder.Write($".telar/locks/{new string('a', 64)}", "");
    }

    private string[] RecordsAndObjects() =>
    [
        .. Directory.GetFiles(project.Workspace.RecordsFolder),
        .. Directory.GetFiles(project.Workspace.ObjectsFolder, "*", SearchOption.AllDirectories),
    ];

    private static double Age(string file) => (DateTime.UtcNow - File.GetLastWriteTimeUtc(file)).TotalDays;

    // The pruning beside may have been faster.
    private static void AgeIfThere(string record)
    {
        try
        {
            File.SetLastWriteTimeUtc(record, DateTime.UtcNow.AddDays(-2));
        }
        catch (FileNotFoundException)
        {
        }
    }

    private static void Age(IEnumerable<string> files, int days)
    {
        foreach (var file in files.ToArray())
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(-days));
    }

    private static string[] FilesOf(Workspace workspace) =>
        [.. Directory.GetFiles(workspace.StateFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static JoinStage First(string word) => new("first", ["source.txt"], "first.txt", word);
}
