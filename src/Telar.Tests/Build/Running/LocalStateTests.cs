using Telar.Build.Running;
using Telar.Engine;
using Telar.Tests.Engine;

namespace Telar.Tests.Build.Running;

public sealed class LocalStateTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Removes_what_is_not_committed_and_says_so()
    {
        folder.Write(".telar/objects/a", new string('x', 2000));
        folder.Write("data/raw/places/a.tgz", "raw");
        folder.Write("results/study/training/places/model.dat", "model");
        folder.Write("results/study/metrics/places.json", "kept");

        Assert.Equal(
            ["removing .telar (2 kB)", "removing data/raw (0 kB)", "removing results/study/training (0 kB)"],
            Remove());
        Assert.True(folder.Has("results/study/metrics/places.json"));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, ".telar")));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "data/raw")));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "results/study/training")));
    }

    [Fact]
    public void Says_so_where_there_is_nothing() => Assert.Equal(["nothing to remove"], Remove());

    public void Dispose() => folder.Dispose();

    private string[] Remove()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new LocalState(new Workspace(folder.Path), output).Remove();
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
