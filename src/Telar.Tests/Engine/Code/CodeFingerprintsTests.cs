using Snapshooter.Xunit;
using Telar.Engine;
using Telar.Engine.Code;

namespace Telar.Tests.Engine.Code;

public sealed class CodeFingerprintsTests : IDisposable
{
    private const string cacheName = "code-fingerprints.txt";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_methods_tell_what_changed()
    {
        var before = SampleAssembly.Fingerprint(SampleSource.Text).Methods;
        var after = SampleAssembly.Fingerprint(SampleSource.Edited("row.Trim()", "row.TrimEnd()")).Methods;
        Assert.Equal(["Sample.Places.Clean(String)"], before.Except(after).Select(method => method.Key));
    }

    [Fact]
    public void Only_what_can_run_is_reached()
    {
        var methods = SampleAssembly.Fingerprint(SampleSource.Text).Methods.Keys;
        Snapshot.Match(string.Join("\n", methods.Where(method => method.StartsWith("Sample.", StringComparison.Ordinal))));
    }

    [Fact]
    public void Another_process_finds_the_digest_in_the_cache()
    {
        using var sample = new SampleAssembly(folder.Path, [SampleSource.Text]);
        var first = sample.Fingerprint(folder.Path);
        var written = File.GetLastWriteTimeUtc(Path.Combine(folder.Path, cacheName));
        var second = sample.Fingerprint(folder.Path);
        Assert.Equal(first.Digest, second.Digest);
        Assert.Equal(first.Packages, second.Packages);
        Assert.Equal(first.Methods, second.Methods);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(folder.Path, cacheName)));
    }

    [Fact]
    public void The_cache_is_used()
    {
        using var sample = new SampleAssembly(folder.Path, [SampleSource.Text]);
        var digest = sample.Fingerprint(folder.Path).Digest;
        var body = folder.Read(cacheName)[65..].Replace(digest, new string('0', 64), StringComparison.Ordinal);
        folder.Write(cacheName, $"{Telar.Engine.Hashing.Digest.OfText(body)}\n{body}");
        Assert.Equal(new string('0', 64), sample.Fingerprint(folder.Path).Digest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no checksum")]
    [InlineData("{0} and more")]
    public void A_damaged_cache_is_ignored_and_rewritten(string damage)
    {
        using var sample = new SampleAssembly(folder.Path, [SampleSource.Text]);
        var digest = sample.Fingerprint(folder.Path).Digest;
        var sound = folder.Read(cacheName);
        folder.Write(cacheName, damage.Replace("{0}", sound.Replace(digest, new string('0', 64), StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Equal(digest, sample.Fingerprint(folder.Path).Digest);
        Assert.Equal(sound, folder.Read(cacheName));
    }

    [Fact]
    public void A_rebuilt_assembly_makes_the_cache_of_the_old_one_harmless()
    {
        var edited = SampleSource.Edited("return 40;", "return 41;");
        using (var sample = new SampleAssembly(Path.Combine(folder.Path, "before"), [SampleSource.Text]))
            sample.Fingerprint(folder.Path);
        using var after = new SampleAssembly(Path.Combine(folder.Path, "after"), [edited]);
        Assert.Equal(SampleAssembly.Fingerprint(edited).Digest, after.Fingerprint(folder.Path).Digest);
    }

    [Fact]
    public void Code_that_was_rebuilt_while_it_runs_is_refused()
    {
        using var sample = new SampleAssembly(folder.Path, [SampleSource.Text]);
        using var rebuilt = new SampleAssembly(Path.Combine(folder.Path, "rebuilt"), [SampleSource.Edited("return 40;", "return 41;")]);
        var scope = sample.Scope;
        var error = Assert.Throws<TelarException>(() => new CodeFingerprints(null, scope).Of([rebuilt.Stage]));
        Assert.Contains("Telar.Sample", error.Where);
    }

    [Fact]
    public void Roots_without_a_stage_are_refused()
    {
        using var sample = new SampleAssembly(folder.Path, [SampleSource.Text]);
        Assert.Throws<ArgumentException>(() => new CodeFingerprints(null, sample.Scope).Of([sample.Type("Sample.Places")]));
    }

    public void Dispose() => folder.Dispose();
}
