namespace Telar.Tests.Engine.Code;

/// <summary>Edits after which the stage must run again.</summary>
public class ReachedCodeTests
{
    private static readonly string original = SampleAssembly.Fingerprint(SampleSource.Text).Digest;

    public static TheoryData<string, string, string> Edits => new()
    {
        { "lambda", "value => value + 1", "value => value + 2" },
        {
            "two lambdas swapped",
            "Select(value => value + 1).Where(value => value > 2).Sum()",
            "Where(value => value > 2).Select(value => value + 1).Sum()"
        },
        { "closure", "value * scale + offset", "value * offset + scale" },
        { "local function", "x * 2", "x * 3" },
        { "recursive local function", "1 + Down(", "2 + Down(" },
        { "async body", "return 40;", "return 41;" },
        { "RunAsync itself", "new(total, 1, \"rows", "new(total, 2, \"rows" },
        { "iterator", "yield return \"second\"", "yield return \"third\"" },
        { "iterator order", "yield return \"first\";\n        yield return \"second\";", "yield return \"second\";\n        yield return \"first\";" },
        { "switch string", "\"d\" => 4", "\"h\" => 4" },
        { "switch value", "\"d\" => 4", "\"d\" => 5" },
        { "array element", "[3, 1, 4, 1, 5, 9, 2, 6]", "[3, 1, 4, 1, 5, 9, 2, 7]" },
        { "property default through new T()", "= 10;", "= 11;" },
        { "a record's property", "record Report(string Title, int Total)", "record Report(string Title, int Total, int Extra = 0)" },
        { "called private method", "row.Trim()", "row.TrimEnd()" },
        { "implementation of an interface", "Clean(row) + 1", "Clean(row) + 2" },
        { "implementation made far away", "=> 19;", "=> 20;" },
        { "which implementation is made", "new Strict()", "new Loose()" },
        { "attribute value", "Description(\"places\")", "Description(\"towns\")" },
        { "attribute on a property", "public int Epochs", "[DefaultValue(3)] public int Epochs" },
        { "static initialiser", "Compute(17)", "Compute(18)" },
        { "method called by a static initialiser", "seed * 3", "seed * 4" },
        { "field initialiser of the stage", "batch = 32", "batch = 33" },
        { "name of an enumeration's member", "enum Mode { Slow, Fast }", "enum Mode { Idle, Fast }" },
        { "name of an anonymous type's property", "Unit = \"km\"", "Measure = \"km\"" },
        { "method called by the framework", "public void Dispose() { }\n    private", "public void Dispose() => GC.Collect();\n    private" },
        { "new override of a framework method", "private static int Clean", "public override string ToString() => \"p\";\n    private static int Clean" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Digest_changes(string edit, string old, string now)
    {
        Assert.True(original != SampleAssembly.Fingerprint(SampleSource.Edited(old, now)).Digest, edit);
    }
}
