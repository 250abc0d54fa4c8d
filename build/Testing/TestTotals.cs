using System.Xml.Linq;
using Telar.Engine;

namespace Telar.Build.Testing;

/// <summary>How a test run ended, read from the TRX file that the test runner leaves.</summary>
public sealed record TestTotals(int Passed, int Failed, int Skipped)
{
    /// <summary>The sum over all TRX files in a folder; all zero where there is none.</summary>
    /// <exception cref="TelarException">A file is no TRX file.</exception>
    public static TestTotals Read(string folder) => TrxFiles.Read(folder, Of)
        .Aggregate(new TestTotals(0, 0, 0), (sum, next) =>
            new TestTotals(sum.Passed + next.Passed, sum.Failed + next.Failed, sum.Skipped + next.Skipped));

    public override string ToString() =>
        Skipped == 0 ? $"{Passed} passed, {Failed} failed" : $"{Passed} passed, {Failed} failed, {Skipped} skipped";

    private static TestTotals Of(XDocument results)
    {
        var counters = results.Descendants(TrxFiles.Namespace + "Counters").Single();
        int Count(string name) => (int)counters.Attribute(name)!;
        // Errors, time-outs and aborted tests count as failed: whatever was executed and did not pass.
        return new TestTotals(Count("passed"), Count("executed") - Count("passed"), Count("total") - Count("executed"));
    }
}
