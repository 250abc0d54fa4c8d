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
    public async Task Fresh_clone_says_what_is_as_in_the_lock()
    {
        await RunAsync(jobs: 2, StageKind.Poster, StageKind.Paper);
        Directory.Delete(new Workspace(folder.Path).StateFolder, recursive: true);
        Directory.Delete(Path.Combine(folder.Path, "data"), recursive: true);
        File.Delete(Path.Combine(folder.Path, "paper/paper.pdf"));

        using var output = new StringWriter { NewLine = "\n" };
        var pipeline = Pipeline(options => options with { AllowMissing = true }, output);
        await pipeline.RunAsync(StageKind.Paper);
        pipeline.Report();

        Snapshot.Match(Seconds().Replace(output.ToString(), "0.0 s"));
    }

    [Fact]
    public void Nothing_asked_for_is_nothing_said()
    {
        using var output = new StringWriter();
        Pipeline(options => options, output).Report();
        Assert.Empty(output.ToString());
    }

    public void Dispose() => folder.Dispose();

    private Task<string> RunAsync(int jobs, params StageKind[] kinds) => RunAsync(jobs, null, kinds);

    private async Task<string> RunAsync(int jobs, string? repository, params StageKind[] kinds)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var pipeline = Pipeline(options => options with { Jobs = jobs, Repository = repository }, output);
        foreach (var kind in kinds)
            await pipeline.RunAsync(kind);
        pipeline.Report();
        return Seconds().Replace(output.ToString(), "0.0 s");
    }

    private Pipeline Pipeline(Func<BuildOptions, BuildOptions> change, TextWriter output) => new(
        new Workspace(folder.Path),
        change(new BuildOptions(new SampleStudy("sample"), Profile.Default, null, Jobs: 1, new DownloadOptions(), null)),
        new TerminalStyle(Colour: false, ErrorColour: false, Live: false),
        output);

    [GeneratedRegex(@"\d+\.\d s")]
    private static partial Regex Seconds();
}
