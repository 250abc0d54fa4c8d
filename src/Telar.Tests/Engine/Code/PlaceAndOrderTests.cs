using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Telar.Engine.Code;

namespace Telar.Tests.Engine.Code;

/// <summary>The digest is a matter of the code alone: not of folders, nor of the order of anything.</summary>
public sealed class PlaceAndOrderTests : IDisposable
{
    private static readonly string[] roots = ["Sample.SampleStage", "Sample.Places", "Sample.Pictograms", "Sample.Registry`1", "Sample.Report"];

    private readonly TemporaryFolder folder = new();
    private readonly SampleAssembly sample;

    public PlaceAndOrderTests() => sample = new SampleAssembly(folder.Path, [SampleSource.Text]);

    [Fact]
    public void Two_folders_give_one_digest()
    {
        const string source = "file static class Helper { public static int Value([System.Runtime.CompilerServices.CallerFilePath] string path = \"\") => path.Length; }";
        var text = source.Insert(0, SampleSource.Edited("total += data", "total += Helper.Value() + data")
            .Replace("namespace Sample;", "namespace Sample {", StringComparison.Ordinal)) + "}";
        using var near = new SampleAssembly(Path.Combine(folder.Path, "near"), [text]);
        using var far = new SampleAssembly(Path.Combine(folder.Path, "a", "folder", "far", "away"), [text]);
        Assert.Equal(near.Fingerprint(null).Digest, far.Fingerprint(null).Digest);
    }

    [Property(MaxTest = 10)]
    public Property Order_and_repetition_of_roots_do_not_matter() => Prop.ForAll(
        Gen.Shuffle(roots).Zip(Gen.SubListOf(roots)).ToArbitrary(),
        pair => Digest(roots) == Digest([.. pair.Item1, .. pair.Item2]));

    [Property(MaxTest = 10)]
    public Property More_roots_never_reach_less() => Prop.ForAll(
        Gen.SubListOf(roots).ToArbitrary(),
        some => Parts([roots[0], .. some]).IsSupersetOf(Parts([roots[0]])) && Parts(roots).IsSupersetOf(Parts([roots[0], .. some])));

    public void Dispose()
    {
        sample.Dispose();
        folder.Dispose();
    }

    private string Digest(IEnumerable<string> roots) => Of(roots).Digest;

    private HashSet<string> Parts(IEnumerable<string> roots) => [.. Of(roots).Methods.Keys, .. Of(roots).Types.Keys];

    private CodeFingerprint Of(IEnumerable<string> roots) =>
        new CodeFingerprints(null, sample.Scope).Of([.. roots.Select(sample.Type)]);
}
