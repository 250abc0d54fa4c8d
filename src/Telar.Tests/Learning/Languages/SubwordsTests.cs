using Telar.Learning.Languages;

namespace Telar.Tests.Learning.Languages;

public sealed class SubwordsTests
{
    [Fact]
    public void Runs_go_from_short_to_long() =>
        Assert.Equal(["<k", "k'", "'o", "o>", "<k'", "k'o", "'o>"], new Subwords(2, 3, 1).Of("k'o"));

    [Fact]
    public void Runs_end_with_the_word() => Assert.Equal(["<a>"], new Subwords(3, 9, 1).Of("a"));
}
