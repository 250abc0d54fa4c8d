using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Telar.Learning.Translation;

namespace Telar.Tests.Learning.Translation;

public sealed class WordPiecesTests
{
    // "low" five times, "lower" twice, "newest" six times, "widest" three times: the example of Sennrich et al. 2016.
    private static readonly string[] Words =
        [.. Enumerable.Repeat("low", 5), .. Enumerable.Repeat("lower", 2), .. Enumerable.Repeat("newest", 6), .. Enumerable.Repeat("widest", 3)];

    [Fact]
    public void Frequent_neighbours_become_one_piece()
    {
        var pieces = WordPieces.Learn(Words, most: 4);

        // First e and s (nine times), then es and t, then " l" and o (seven times; before "ne" with six), then " lo" and w.
        Assert.Equal([" low", "e", "r"], pieces.Cut("lower"));
        Assert.Equal([" n", "e", "w", "est"], pieces.Cut("newest"));
        Assert.Equal([" low", "est"], pieces.Cut("lowest"));
    }

    [Fact]
    public void Without_joins_words_are_spelled() =>
        Assert.Equal([" l", "o", "w", " n", "e", "w"], WordPieces.Learn(Words, most: 0).Cut("low new"));

    [Fact]
    public void What_occurs_once_is_not_joined() =>
        Assert.Equal([" a", "b"], WordPieces.Learn(["ab"], most: 9).Cut("ab"));

    [Property]
    public Property Pieces_in_a_row_are_the_text() => Prop.ForAll(
        Gen.NonEmptyListOf(Gen.NonEmptyListOf(Gen.Elements('a', 'b', '\'')).Select(letters => string.Concat(letters))).ToArbitrary(),
        words =>
        {
            var text = string.Join(' ', words);
            return WordPieces.Text(WordPieces.Learn(words, most: 5).Cut(text)) == text;
        });
}
