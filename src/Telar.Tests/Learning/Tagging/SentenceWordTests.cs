using Telar.Learning.Tagging;

namespace Telar.Tests.Learning.Tagging;

public sealed class SentenceWordTests
{
    [Theory]
    [InlineData("Ja'", "ja'", "(capital) j a '")]
    [InlineData("30.000", "30.000", "(number) 0 0 . 0 0 0")]
    [InlineData("98%", "98%", "(number) 0 0 %")]
    [InlineData("»", "»", "(punctuation) »")]
    [InlineData("...", "...", "(punctuation) . . .")]
    public void What_kind_of_word_it_is_stands_before_its_letters(string form, string text, string letters) =>
        Assert.Equal(letters, string.Join(' ', SentenceWord.Of(form, text).Letters));
}
