using Telar.Engine.Explaining;
using Telar.Engine.Stages;
using Telar.Tests.Engine.Code;

namespace Telar.Tests.Engine.Explaining;

/// <summary>A stage is compiled, run, edited and compiled again.</summary>
public sealed class CodeChangeTests : IDisposable
{
    private const string Source = """
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;
        using Telar.Engine.Stages;

        namespace Sample;

        public sealed class SampleStage : Stage
        {
            private readonly Encoder encoder = new();

            public override string Key => "sample";
            public override StageKind Kind => StageKind.Train;
            public override System.Collections.Generic.IReadOnlyList<string> Inputs => [];
            public override System.Collections.Generic.IReadOnlyList<string> Outputs => ["sample.txt"];

            public override Task RunAsync(StageContext context, CancellationToken cancellation)
            {
                File.WriteAllText(context.Output("sample.txt"), encoder.Encode(3) + encoder.Encode("3") + Scale.Factor);
                return Task.CompletedTask;
            }
        }

        public sealed class Encoder
        {
            public int Size => 4;
            public string Encode(int value) => (value * Size).ToString();
            public string Encode(string value) => value.Trim();
            public string Unused() => "";
        }

        public static class Scale
        {
            public static readonly int Factor = 7;
        }
        """;

    private readonly ExplainedProject project = new();
    private readonly TemporaryFolder folder = new();
    private readonly List<SampleAssembly> compiled = [];

    public void Dispose()
    {
        compiled.ForEach(sample => sample.Dispose());
        folder.Dispose();
        project.Dispose();
    }

    [Fact]
    public void Changed_method_is_named_with_two_digests()
    {
        var change = Assert.Single(Changes("value.Trim()", "value.TrimEnd()"));

        Assert.Equal((ChangeKind.Method, "Sample.Encoder.Encode"), (change.Kind, change.Name));
        Assert.NotEqual(change.Old, change.New);
        Assert.All([change.Old, change.New], digest => Assert.Matches("^[0-9a-f]{12}$", digest));
    }

    [Fact]
    public void Overloads_that_both_changed_are_told_apart() => Assert.Equal(
        ["Sample.Encoder.Encode(Int32)", "Sample.Encoder.Encode(String)"],
        Changes(
            "(value * Size).ToString();\n    public string Encode(string value) => value.Trim()",
            "(value + Size).ToString();\n    public string Encode(string value) => value.TrimEnd()").Select(change => change.Name));

    [Fact]
    public void Property_is_called_by_its_name() =>
        Assert.Equal("Sample.Encoder.Size", Assert.Single(Changes("Size => 4", "Size => 5")).Name);

    [Fact]
    public void Initial_value_is_said_to_be_one() =>
        Assert.Equal("Sample.Scale (static fields)", Assert.Single(Changes("Factor = 7", "Factor = 8")).Name);

    [Fact]
    public void Constructors_are_named_after_their_type()
    {
        var names = Changes(
            "public int Size => 4;", "public int Size { get; } = 5;\n    public Encoder() : this(4) { }\n    private Encoder(int size) => Size = size;")
            .Select(change => change.Name).ToArray();

        Assert.Contains("Sample.Encoder()", names);
        Assert.Contains("Sample.Encoder(Int32)", names);
    }

    [Fact]
    public void New_and_lost_methods_come_after_the_changed_one()
    {
        var changes = Changes("value.Trim();", "Clean(value);\n    private static string Clean(string value) => value.Trim();");

        Assert.Equal(["Sample.Encoder.Encode", "Sample.Encoder.Clean"], changes.Select(change => change.Name));
        Assert.Null(changes[1].Old);
    }

    [Fact]
    public void Attribute_of_a_type_is_a_change_of_the_type()
    {
        var change = Assert.Single(Changes("public sealed class Encoder", "[System.Obsolete]\npublic sealed class Encoder"));

        Assert.Equal((ChangeKind.Type, "Sample.Encoder (instance)"), (change.Kind, change.Name));
    }

    [Fact]
    public void Code_that_is_not_reached_changes_nothing()
    {
        project.Run(Stage(Source));

        Assert.Equal(StageState.UpToDate, project.Status(Stage(Edited("Unused() => \"\"", "Unused() => \"now\""))).State);
    }

    [Fact]
    public void Where_nobody_remembers_the_old_code_its_digests_are_named()
    {
        project.Run(Stage(Source));
        Directory.Delete(Path.Combine(project.Folder.Path, ".telar/code/listings"), recursive: true);

        var change = Assert.Single(project.Status(Stage(Edited("value.Trim()", "value.TrimEnd()"))).Changes);

        Assert.Equal(ChangeKind.Code, change.Kind);
        Assert.All([change.Old, change.New], digest => Assert.Matches("^[0-9a-f]{64}$", digest));
    }

    private IReadOnlyList<StageChange> Changes(string old, string now)
    {
        project.Run(Stage(Source));
        return project.Status(Stage(Edited(old, now))).Changes;
    }

    private Stage Stage(string source)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder.Path, $"{compiled.Count}")).FullName;
        // The engine is read from where the stage lies.
        File.Copy(typeof(Stage).Assembly.Location, Path.Combine(place, "Telar.Engine.dll"));
        var sample = new SampleAssembly(place, [source]);
        compiled.Add(sample);
        return (Stage)Activator.CreateInstance(sample.Stage)!;
    }

    private static string Edited(string old, string now)
    {
        Assert.Equal(2, Source.Split(old).Length);
        return Source.Replace(old, now, StringComparison.Ordinal);
    }
}
