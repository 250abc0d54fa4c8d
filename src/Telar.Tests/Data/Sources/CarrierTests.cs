using Telar.Data.Sources;

namespace Telar.Tests.Data.Sources;

public sealed class CarrierTests
{
    private const string Commit = "a6c38b693094c2c4da4b82029fc8be7058506a16";

    [Fact]
    public void A_package_is_named_with_its_scope() => Assert.Equal(
        new Carrier("@lobehub/fluent-emoji-3d", "1.1.0", "pkg:npm/%40lobehub/fluent-emoji-3d@1.1.0"),
        new NpmSource("@lobehub/fluent-emoji-3d", "1.1.0", "sha512-").Carrier);

    [Theory]
    [InlineData("https://github.com/esgario/lara2018", "github.com/esgario/lara2018", $"pkg:github/esgario/lara2018@{Commit}")]
    [InlineData(
        "https://codeberg.org/Somebody/leaves",
        "codeberg.org/Somebody/leaves",
        $"pkg:generic/leaves@{Commit}?vcs_url=git%2Bhttps%3A%2F%2Fcodeberg.org%2FSomebody%2Fleaves%40{Commit}")]
    public void A_repository_is_named_with_its_whole_commit(string address, string package, string identifier) => Assert.Equal(
        new Carrier(package, Commit[..10], identifier),
        new GitSource(new GitPin("leaves", address, Commit, "", ".*", "")).Carrier);

    [Fact]
    public void A_file_at_an_address_has_no_version() =>
        Assert.Null(new HttpsSource(new Uri("https://example.org/file"), "").Carrier);
}
