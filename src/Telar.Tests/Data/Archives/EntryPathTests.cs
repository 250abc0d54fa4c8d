using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Telar.Data.Archives;

namespace Telar.Tests.Data.Archives;

public sealed class EntryPathTests
{
    [Theory]
    [InlineData("package/a.txt", "package/a.txt")]
    [InlineData("./package//a.txt", "package/a.txt")]
    [InlineData("package/", "package")]
    [InlineData("package/..hidden/a...b", "package/..hidden/a...b")]
    [InlineData("K'iche'-NT.xml", "K'iche'-NT.xml")]
    public void A_safe_path_is_cleaned(string name, string expected) => Assert.Equal(expected, EntryPath.Clean(name));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a/..")]
    [InlineData("/etc/passwd")]
    [InlineData(@"a\..\..\b")]
    [InlineData(@"\\server\share")]
    [InlineData("C:/a")]
    [InlineData("a/C:b")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    public void An_unsafe_path_is_refused(string name) => Assert.Null(EntryPath.Clean(name));

    [Property(MaxTest = 2000)]
    public Property No_path_leaves_its_folder()
    {
        var parts = Gen.Elements("..", ".", "", "a", "/", "\\", "C:", "b c", "\0", "...", "é").ListOf();
        return Prop.ForAll(parts.Select(list => string.Join('/', list)).ToArbitrary(), name =>
        {
            var root = Path.Combine(Path.GetTempPath(), "root");
            return EntryPath.Clean(name) is not { } clean ||
                Path.GetFullPath(Path.Combine(root, clean)) is var full
                && full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && EntryPath.Clean(clean) == clean;
        });
    }
}
