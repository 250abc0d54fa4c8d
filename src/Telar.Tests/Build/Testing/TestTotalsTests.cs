using Telar.Build.Testing;
using Telar.Engine;
using Telar.Tests.Engine;

namespace Telar.Tests.Build.Testing;

public sealed class TestTotalsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Sums_over_all_files()
    {
        Write("a.trx", total: 12, executed: 11, passed: 9);
        Write("deep/b.trx", total: 3, executed: 3, passed: 3);
        Assert.Equal("12 passed, 2 failed, 1 skipped", TestTotals.Read(folder.Path).ToString());
    }

    [Fact]
    public void Skipped_are_only_told_where_there_are_any()
    {
        Write("a.trx", total: 2, executed: 2, passed: 2);
        Assert.Equal("2 passed, 0 failed", TestTotals.Read(folder.Path).ToString());
    }

    [Fact]
    public void No_file_means_that_no_test_ran() =>
        Assert.Equal(new TestTotals(0, 0, 0), TestTotals.Read(folder.Path));

    [Theory]
    [InlineData("<TestRun")]
    [InlineData("<TestRun/>")]
    public void Unreadable_file_is_named(string content)
    {
        folder.Write("a.trx", content);
        Assert.EndsWith("a.trx", Assert.Throws<TelarException>(() => TestTotals.Read(folder.Path)).Where, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void Write(string name, int total, int executed, int passed) => folder.Write(name, $"""
        <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <ResultSummary><Counters total="{total}" executed="{executed}" passed="{passed}" failed="{executed - passed}" /></ResultSummary>
        </TestRun>
        """);
}
