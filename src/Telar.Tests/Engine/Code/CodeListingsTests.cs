using Telar.Engine.Code;

namespace Telar.Tests.Engine.Code;

public sealed class CodeListingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_kept_is_found_again()
    {
        var code = SampleAssembly.Fingerprint(SampleSource.Text);

        new CodeListings(folder.Path).Keep(code.Digest, () => code);
        var found = new CodeListings(folder.Path).Find(code.Digest)!;

        Assert.Equal(code.Methods.ToDictionary(part => part.Key, part => part.Value[..12]), found.Methods);
        Assert.Equal(code.Types.ToDictionary(part => part.Key, part => part.Value[..12]), found.Types);
    }

    [Fact]
    public void A_digest_is_written_once()
    {
        var code = SampleAssembly.Fingerprint(SampleSource.Text);
        var calls = 0;
        CodeFingerprint Ask()
        {
            calls++;
            return code;
        }

        new CodeListings(folder.Path).Keep(code.Digest, Ask);
        new CodeListings(folder.Path).Keep(code.Digest, Ask);

        Assert.Equal(1, calls);
    }

    [Fact]
    public void An_unknown_digest_has_none() => Assert.Null(new CodeListings(folder.Path).Find(new string('0', 64)));
}
