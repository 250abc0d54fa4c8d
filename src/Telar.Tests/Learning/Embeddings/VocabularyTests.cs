using Telar.Learning.Embeddings;

namespace Telar.Tests.Learning.Embeddings;

public sealed class VocabularyTests
{
    [Fact]
    public void Words_stand_by_frequency_then_by_code()
    {
        var vocabulary = Vocabulary.Fit("ri winaq ri tinamit amaq ri winaq".Split(' '));
        Assert.Equal(["ri", "winaq", "amaq", "tinamit"], vocabulary.Words.Skip(2));
        Assert.Equal(2, vocabulary.IndexOf("ri"));
    }

    [Fact]
    public void What_is_not_known_is_unknown() =>
        Assert.Equal(Vocabulary.Unknown, Vocabulary.Fit(["ri"]).IndexOf("winaq"));

    [Fact]
    public void Rare_words_are_left_out()
    {
        var vocabulary = Vocabulary.Fit(["ri", "ri", "winaq"], atLeast: 2);
        Assert.Equal(3, vocabulary.Count);
        Assert.Equal(Vocabulary.Unknown, vocabulary.IndexOf("winaq"));
    }

    [Fact]
    public void The_two_that_are_no_words_cannot_be_looked_up()
    {
        var vocabulary = Vocabulary.Fit(["ri"]);
        Assert.Equal(Vocabulary.Unknown, vocabulary.IndexOf(vocabulary.Words[Vocabulary.Padding]));
    }
}
