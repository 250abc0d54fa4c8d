using Telar.Learning.Translation;

namespace Telar.Tests.Learning.Translation;

public sealed class TranslationScoreTests
{
    [Theory]
    [InlineData("ri ja nim", "ri ja nim", 1)]
    [InlineData("xyz", "ri ja", 0)]
    [InlineData("", "ri ja", 0)]
    // Letters: 2 of 3 said and of 3 wanted; pairs: 1 of 2 and of 2; no triple of one. Longer runs there are none.
    // Precision and recall are (2/3 + 1/2 + 0) / 3, and so is any mean of them.
    [InlineData("abc", "abd", 0.38889)]
    // Letters: 2 of 2 said, of 4 wanted; pairs: 1 of 1, of 3. Precision 1, recall 5/12.
    [InlineData("ab", "abcd", 0.47170)]
    public void ChrF_counts_runs_of_letters(string translation, string reference, double expected) =>
        Assert.Equal(expected, Of(new CharacterScore(), (translation, reference)), 5);

    [Fact]
    public void ChrF_leaves_spaces_out() => Assert.Equal(1, Of(new CharacterScore(), ("ri ja", "rija")));

    [Theory]
    [InlineData("a b c d e", "a b c d e", 1)]
    // Five words of six; four pairs of five, three triples of four, two of three: (5/6 4/5 3/4 2/3)^(1/4).
    [InlineData("a b c d e f", "a b c d e g", 0.75984)]
    // Four words of eight: exp(1 - 8/4).
    [InlineData("a b c d", "a b c d e f g h", 0.36788)]
    // One word of four, no longer run: (1/4 (1/2)/3 (1/4)/2 (1/8)/1)^(1/4).
    [InlineData("a x y z", "a b c d", 0.15974)]
    // No run of four words.
    [InlineData("a b c", "a b c", 0)]
    [InlineData("", "a b c d", 0)]
    public void Bleu_counts_runs_of_words(string translation, string reference, double expected) =>
        Assert.Equal(expected, Of(new BleuScore(), (translation, reference)), 5);

    [Fact]
    public void A_word_said_twice_counts_as_often_as_it_is_wanted()
    {
        var once = Of(new BleuScore(), ("a b c d", "a b c d"), ("e e e e", "e f g h"));
        var never = Of(new BleuScore(), ("a b c d", "a b c d"), ("e x y z", "e f g h"));
        Assert.Equal(never, once, 12);
    }

    [Fact]
    public void Counts_are_summed_over_the_sentences_before_they_are_compared()
    {
        // Shared words 4 of 8, pairs 3 of 6, triples 2 of 4, and 1 of 2: each a half.
        Assert.Equal(0.5, Of(new BleuScore(), ("a b c d", "a b c d"), ("x x x x", "e f g h")), 12);
    }

    private static double Of(ITranslationScore score, params (string Translation, string Reference)[] sentences) => score.Of(
    [
        .. sentences.Select(sentence => score.Counts(sentence.Translation, sentence.Reference))
            .Aggregate((sums, counts) => [.. sums.Zip(counts, (sum, count) => sum + count)]),
    ]);
}
