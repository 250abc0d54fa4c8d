using Microsoft.CodeAnalysis;

namespace Telar.Tests.Engine.Code;

/// <summary>
/// The framework's generator of regular expressions, whose code lies in file-local types: their
/// names hold a hash of the generated file's path, and an ordinal among all expressions.
/// </summary>
public class SourceGeneratorTests
{
    private const string stage = """
        using System.Collections.Generic;
        using System.Text.RegularExpressions;
        using System.Threading;
        using System.Threading.Tasks;
        using Telar.Engine.Stages;

        namespace Sample;

        public static partial class Unrelated
        {
            // another expression here
        }

        public sealed partial class SampleStage : Stage
        {
            public override string Key => "sample";
            public override StageKind Kind => StageKind.Train;
            public override IReadOnlyList<string> Inputs => [];
            public override IReadOnlyList<string> Outputs => [];
            public override Task RunAsync(StageContext context, CancellationToken cancellation) =>
                Task.FromResult(Word().IsMatch("word"));

            [GeneratedRegex("^a[bc]+d{2}$")]
            private static partial Regex Word();
        }
        """;

    [Fact]
    public void A_changed_expression_changes_the_digest()
    {
        Assert.NotEqual(Digest(stage), Digest(stage.Replace("d{2}", "d{3}", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_expression_elsewhere_does_not()
    {
        Assert.Equal(Digest(stage), Digest(stage.Replace(
            "// another expression here",
            "[GeneratedRegex(\"^x+y*z$\")] private static partial Regex Another();",
            StringComparison.Ordinal)));
    }

    private static string Digest(string source)
    {
        using var folder = new TemporaryFolder();
        using var sample = new SampleAssembly(folder.Path, [source], generators: [RegexGenerator()]);
        return sample.Fingerprint(cacheFolder: null).Digest;
    }

    private static ISourceGenerator RegexGenerator()
    {
        var dotnet = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
        var file = Directory.EnumerateFiles(
            Path.Combine(dotnet, "packs", "Microsoft.NETCore.App.Ref"), "System.Text.RegularExpressions.Generator.dll", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Last();
        var type = System.Reflection.Assembly.LoadFrom(file).GetType("System.Text.RegularExpressions.Generator.RegexGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
