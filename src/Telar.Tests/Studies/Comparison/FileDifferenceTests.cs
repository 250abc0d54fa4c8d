using Telar.Studies.Comparison;
using Telar.Tests.Engine;

namespace Telar.Tests.Studies.Comparison;

public sealed class FileDifferenceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.csv", "1\n2\n3\n", "1\n7\n3\n", "line 2\n  recorded: 2\n  made now: 7")]
    [InlineData("a.csv", "1\n2\n", "1\n2\n3\n", "line 3\n  recorded: (the file ends before)\n  made now: 3")]
    [InlineData("a.tex", "1\n", "1\r\n", "byte 1: recorded 0x0a, made now 0x0d; sizes 2 and 3 bytes")]
    [InlineData("a.png", "abc", "ab", "byte 2: recorded 0x63, made now the end; sizes 3 and 2 bytes")]
    public void First_differing_value_is_named(string name, string recorded, string made, string difference) =>
        Assert.Equal(difference, Between(name, recorded, made));

    [Fact]
    public void Long_line_is_cut_around_the_difference()
    {
        var difference = Between("a.svg", new string('a', 500) + "1" + new string('b', 500), new string('a', 500) + "2" + new string('b', 500));

        var lines = difference.Split('\n');
        Assert.Equal($"  recorded: …{new string('a', 40)}1{new string('b', 79)}…", lines[1]);
        Assert.Equal($"  made now: …{new string('a', 40)}2{new string('b', 79)}…", lines[2]);
    }

    private string Between(string name, string recorded, string made) =>
        FileDifference.Between(folder.Write($"recorded/{name}", recorded), folder.Write($"made/{name}", made));
}
