namespace Telar.Tests.Engine.Code;

/// <summary>Edits after which no stage needs to run again.</summary>
public class UnreachedCodeTests
{
    private static readonly string original = SampleAssembly.Fingerprint(SampleSource.Text).Digest;

    public static TheoryData<string, string, string> Edits => new()
    {
        { "comment", "var total = batch", "/* words */ var total = batch" },
        { "blank lines", "public sealed class Options", "\n\n\npublic sealed class Options" },
        { "renamed local", "int Twice(int x) => x * 2;", "int Twice(int y) => y * 2;" },
        { "renamed local of an async method", Run, Run.Replace("total", "sum", StringComparison.Ordinal) },
        { "renamed captured local", Captured, Captured.Replace("scale", "factor", StringComparison.Ordinal) },
        { "renamed local function", localFunction, localFunction.Replace("Twice", "Double", StringComparison.Ordinal) },
        {
            "unrelated method with two lambdas before",
            "// unrelated method here",
            "public static Func<int, int> Unused(int a) { Func<int, int> f = x => x - 1; Func<int, int> g = x => x - a; return x => f(g(x)); }"
        },
        {
            "unrelated async method, iterator, switch and array before",
            "// unrelated method here",
            """
            public static async Task<int> Unused(string s) { await Task.Yield(); return Table(s)[0]; }
            public static IEnumerable<int> UnusedToo() { yield return new { Other = 1 }.Other; int Odd() => 3; yield return Odd(); }
            private static int[] Table(string s) => s switch { "p" => [9, 9, 9, 9], "q" => [8, 8, 8, 8], "r" => [1], "t" => [2], "u" => [3], "v" => [4], _ => [5] };
            """
        },
        { "new unused method", "private static int Clean(", "private static int Unused() => 5;\n    private static int Clean(" },
        { "another data set", "row.Length * 11", "row.Length * 12" },
        { "a method of the data set that is not called", "address.Length + 7", "address.Length + 8" },
        { "an implementation that is never made", "=> 23;", "=> 24;" },
        { "unrelated type", "values.Select(value => value - 1)", "values.Select(value => value - 2)" },
        { "unrelated static data", "[2, 7, 1, 8, 2, 8]", "[2, 7, 1, 8, 2, 9]" },
        { "new type", "public enum Mode", "public sealed class Extra : IDataSet { public int Parse(string r) => 1; public int Fetch(string a) => 2; public void Dispose() { } }\n\npublic enum Mode" },
        { "visibility", "private static int[] Weights()", "internal static int[] Weights()" },
        { "order of methods", LinesAndNamed, Swapped },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Digest_stays(string edit, string old, string now)
    {
        Assert.True(original == SampleAssembly.Fingerprint(SampleSource.Edited(old, now)).Digest, edit);
    }

    private const string localFunction = """
        int Twice(int x) => x * 2;
                return Twice(start);
        """;

    private static string Run => Between("var total = batch", "private static int Lambdas");

    private static string Captured => Between("private int Captured", "private static int Recursive");

    private static string LinesAndNamed => Between("private static IEnumerable<string> Lines()", "private static int[] Weights()");

    private static string Swapped
    {
        get
        {
            var second = LinesAndNamed.IndexOf("private static int Named", StringComparison.Ordinal);
            return LinesAndNamed[second..] + LinesAndNamed[..second];
        }
    }

    private static string Between(string first, string next)
    {
        var start = SampleSource.Text.IndexOf(first, StringComparison.Ordinal);
        return SampleSource.Text[start..SampleSource.Text.IndexOf(next, StringComparison.Ordinal)];
    }
}
