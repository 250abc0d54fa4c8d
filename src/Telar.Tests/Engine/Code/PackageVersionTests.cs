namespace Telar.Tests.Engine.Code;

public class PackageVersionTests
{
    private const string stage = """
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Telar.Engine.Stages;

        namespace Sample;

        public sealed class SampleStage : Stage
        {
            public override string Key => "sample";
            public override StageKind Kind => StageKind.Train;
            public override IReadOnlyList<string> Inputs => [];
            public override IReadOnlyList<string> Outputs => [];
            public override Task RunAsync(StageContext context, CancellationToken cancellation) =>
                Task.FromResult(Acme.Numbers.Answer());

            public static int Unreached() => Other.Words.Count();
        }
        """;

    [Fact]
    public void A_new_assembly_version_changes_the_digest()
    {
        Assert.NotEqual(Fingerprint("1.0.0.0", "1").Digest, Fingerprint("2.0.0.0", "1").Digest);
    }

    [Fact]
    public void So_does_a_package_that_keeps_its_assembly_version()
    {
        Assert.NotEqual(Fingerprint("1.0.0.0", "1.4.1").Digest, Fingerprint("1.0.0.0", "1.4.2").Digest);
    }

    [Fact]
    public void A_package_that_is_not_reached_does_not_count()
    {
        Assert.Equal(Fingerprint("1.0.0.0", "1", other: "1.0.0.0").Digest, Fingerprint("1.0.0.0", "1", other: "2.0.0.0").Digest);
    }

    [Fact]
    public void Packages_are_listed_with_the_framework_as_one()
    {
        Assert.Equal(
            [new("Acme.Numbers", "1.4.2 (1.0.0.0)"), new("Microsoft.NETCore.App", Environment.Version.ToString(2))],
            Fingerprint("1.0.0.0", "1.4.2").Packages);
    }

    private static Telar.Engine.Code.CodeFingerprint Fingerprint(string version, string informational, string other = "1.0.0.0")
    {
        using var folder = new TemporaryFolder();
        var acme = SampleAssembly.Package(folder.Path, "Acme.Numbers", $$"""
            [assembly: System.Reflection.AssemblyVersion("{{version}}")]
            [assembly: System.Reflection.AssemblyInformationalVersion("{{informational}}")]
            namespace Acme;
            public static class Numbers { public static int Answer() => 42; }
            """);
        var unreached = SampleAssembly.Package(folder.Path, "Other.Words", $$"""
            [assembly: System.Reflection.AssemblyVersion("{{other}}")]
            namespace Other;
            public static class Words { public static int Count() => 1; }
            """);
        using var sample = new SampleAssembly(folder.Path, [stage], [acme, unreached]);
        return sample.Fingerprint(cacheFolder: null);
    }
}
