using System.Xml.Linq;
using Telar.Engine;

namespace Telar.Build.Testing;

/// <summary>A test that failed and why, read from the TRX file that the test runner leaves.</summary>
/// <param name="Name">Of the test with its class, or of the runner where the run itself broke.</param>
/// <param name="Message">What was expected and what came.</param>
/// <param name="StackTrace">Empty where there is none.</param>
public sealed record TestFailure(string Name, string Message, string StackTrace)
{
    private const string Runner = "the test runner";

    // The runner repeats the name of each failed test among its own errors.
    private const string Repetition = "[FAIL]";

    /// <summary>All failures in the TRX files of a folder, by name.</summary>
    /// <exception cref="TelarException">A file is no TRX file.</exception>
    public static IReadOnlyList<TestFailure> Read(string folder) => TrxFiles.Read(folder, Of)
        .SelectMany(failures => failures)
        .OrderBy(failure => failure.Name, StringComparer.Ordinal)
        .ToArray();

    public override string ToString() =>
        string.Join('\n', new[] { $"failed: {Name}", Message, StackTrace }.Where(part => part.Length > 0)) + "\n";

    private static TestFailure[] Of(XDocument results) =>
    [
        .. Elements(results, "UnitTestResult")
            .Where(test => (string?)test.Attribute("outcome") is not ("Passed" or "NotExecuted"))
            .Select(test => new TestFailure((string)test.Attribute("testName")!, Text(test, "Message"), Text(test, "StackTrace"))),
        .. Elements(results, "RunInfo")
            .Where(info => (string?)info.Attribute("outcome") == "Error")
            .Select(info => new TestFailure(Runner, Text(info, "Text"), ""))
            .Where(failure => !failure.Message.EndsWith(Repetition, StringComparison.Ordinal)),
    ];

    private static IEnumerable<XElement> Elements(XContainer within, string name) => within.Descendants(TrxFiles.Namespace + name);

    private static string Text(XElement within, string name) =>
        Elements(within, name).FirstOrDefault()?.Value.ReplaceLineEndings("\n").TrimEnd() ?? "";
}
