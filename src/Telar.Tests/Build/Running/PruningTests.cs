using Telar.Build.Running;
using Telar.Engine;
using Telar.Engine.Pruning;
using Telar.Tests.Engine;

namespace Telar.Tests.Build.Running;

public sealed class PruningTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PruningTests()
    {
        folder.Write($".telar/objects/ab/{new string('c', 62)}", new string('x', 2_500_000));
        folder.Write($".telar/staging/{new string('a', 64)}-1/half.txt", new string('x', 2000));
    }

    [Fact]
    public void Says_what_it_freed_by_kind()
    {
        Assert.Equal(
            ["freed     2.5 MB  outputs in the store (1)", "freed       2 kB  left by killed runs (1)", "still in the store: 0 kB"],
            Prune(planOnly: false));
        Assert.Equal(["nothing to remove", "still in the store: 0 kB"], Prune(planOnly: false));
    }

    [Fact]
    public void Plan_says_what_it_would_free()
    {
        string[] plan =
        [
            "would free     2.5 MB  outputs in the store (1)", "would free       2 kB  left by killed runs (1)", "still in the store: 0 kB",
        ];
        Assert.Equal(plan, Prune(planOnly: true));
        Assert.Equal(plan, Prune(planOnly: true));
    }

    public void Dispose() => folder.Dispose();

    private string[] Prune(bool planOnly)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new Pruning(new Workspace(folder.Path), output).Run(new PruneOptions(TimeSpan.FromDays(30)), planOnly);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
