using System.Diagnostics;
using System.Text.Json;
using Telar.Studies;
using Telar.Studies.Mesoamerica;
using Telar.Tests.Engine;

namespace Telar.Tests.EndToEnd;

/// <summary>The real program over the real study, in a project where nothing was ever made.</summary>
public sealed class StatusCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public StatusCommandTests() => folder.Write("cake.config", "");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Json_alone_is_written_and_nothing_is_touched()
    {
        var stages = new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new())).Stages;

        var (code, output) = Run("--target=Status", "--format=json");

        Assert.Equal(0, code);
        using var status = JsonDocument.Parse(output);
        Assert.Equal(stages.Count, status.RootElement.GetProperty("stages").GetArrayLength());
        Assert.Equal(stages.Count, status.RootElement.GetProperty("totals").GetProperty("sureToRun").GetInt32());
        Assert.Equal(["cake.config"], Entries());
    }

    [Fact]
    public void Text_has_a_line_for_each_stage()
    {
        var stages = new MesoamericaStudy().Build(new StudyOptions(Profile.Default, new())).Stages;

        var (code, output) = Run("--target=Status");

        Assert.Equal(0, code);
        Assert.All(stages, stage => Assert.Contains($"stale       {stage.Key} ", output, StringComparison.Ordinal));
        Assert.Equal(["cake.config"], Entries());
    }

    [Fact]
    public void Graph_says_where_it_is()
    {
        var (code, output) = Run("--target=Graph");

        Assert.Equal((0, ".telar/graph/mesoamerica.svg\n.telar/graph/mesoamerica.mmd\n"), (code, output));
        Assert.True(folder.Has(".telar/graph/mesoamerica.svg"));
    }

    private (int Code, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Telar.Build.Application).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private IEnumerable<string> Entries() =>
        new DirectoryInfo(folder.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(entry => entry.Name);
}
