using System.Text.RegularExpressions;
using Snapshooter.Xunit;
using Telar.Build.Options;
using Telar.Build.Running;
using Telar.Build.Terminal;
using Telar.Data;
using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Studies;
using Telar.Tests.Engine;

namespace Telar.Tests.Build.Running;

/// <summary>The real runner over a small study, as it looks where no terminal is.</summary>
public sealed partial class PipelineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task First_run_has_a_line_for_each_stage_and_a_summary() =>
        Snapshot.Match(await RunAsync(jobs: 1, StageKind.Poster, StageKind.Paper));

    [Fact]
    public async Task Poster_with_an_address_needs_no_note() =>
        Assert.DoesNotContain("note", await RunAsync(jobs: 1, "https://example.org/telar", StageKind.Poster));

    [Fact]
    public async Task Second_run_says_that_everything_is_up_to_date()
    {
        await RunAsync(jobs: 2, StageKind.Poster, StageKind.Paper);
        Snapshot.Match(await RunAsync(jobs: 2, StageKind.Poster, StageKind.Paper));
    }

    [Fact]
    public async Task Lost_output_is_restored_without_running()
    {
        await RunAsync(jobs: 2, StageKind.Paper);
        File.Delete(Path.Combine(folder.Path, "results/places.dat"));
        Snapshot.Match(await RunAsync(jobs: 2, StageKind.Paper));
    }

    [Fact]
    public void Nothing_asked_for_is_nothing_said()
    {
        using var output = new StringWriter();
        Pipeline(jobs: 1, output).Report();
        Assert.Empty(output.ToString());
    }

    public void Dispose() => folder.Dispose();

    private Task<string> RunAsync(int jobs, params StageKind[] kinds) => RunAsync(jobs, null, kinds);

    private async Task<string> RunAsync(int jobs, string? repository, params StageKind[] kinds)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var pipeline = Pipeline(jobs, output, repository);
        foreach (var kind in kinds)
            await pipeline.RunAsync(kind);
        pipeline.Report();
        return Seconds().Replace(output.ToString(), "0.0 s");
    }

    private Pipeline Pipeline(int jobs, TextWriter output, string? repository = null) => new(
        new Workspace(folder.Path),
        new BuildOptions(new SampleStudy("sample"), Profile.Default, null, jobs, new DownloadOptions(), null) { Repository = repository },
        new TerminalStyle(Colour: false, ErrorColour: false, Live: false),
        output);

    [GeneratedRegex(@"\d+\.\d s")]
    private static partial Regex Seconds();
}
