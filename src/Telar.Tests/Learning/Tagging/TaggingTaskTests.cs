using Telar.Learning.Baselines;
using Telar.Learning.Embeddings;
using Telar.Learning.Tagging;
using Telar.Learning.Tasks;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Tagging;

[Collection(TorchTests.Name)]
public sealed class TaggingTaskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TaggingTaskTests() => TaggingSample.Write(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Rows_are_the_words_of_held_out_sentences()
    {
        using var test = Load(TaggingSample.Task(1)).Encode(Part.Test);

        Assert.Equal(["s:2/1", "s:2/2", "s:2/3", "s:3/1", "s:3/2", "s:3/3"], test.Ids);
        Assert.Equal([0L, 1, 2, 0, 1, 2], test.Examples.Labels.data<long>().ToArray());
        Assert.Equal([0L, 1, 2, 0, 1, 2], test.Examples.Features[2].data<long>().ToArray());
    }

    [Fact]
    public void Features_are_the_sentence_and_its_letters()
    {
        var data = Load(TaggingSample.Task(0));
        using var train = data.Encode(Part.Train);
        var (words, letters) = (data.Shape.Features[0].Vocabulary, data.Shape.Features[1].Vocabulary);

        var row = train.Ids.ToList().IndexOf("s:4/2");
        Assert.Equal(["ri", "tz'i'", "xe"], train.Examples.Features[0][row].data<long>().ToArray().Select(word => words[(int)word]));
        string LettersAt(int place) => string.Concat(train.Examples.Features[1][row, place].data<long>().ToArray().Select(letter => letters[(int)letter]));
        Assert.Equal("tz'i'", LettersAt(1));
        Assert.Equal("(capital)ri", LettersAt(0)[.."(capital)ri".Length]);
    }

    [Fact]
    public void Words_of_test_sentences_are_unknown_unless_other_text_has_them()
    {
        var vocabulary = Load(TaggingSample.Task(0)).Shape.Features[0].Vocabulary;

        Assert.DoesNotContain(TaggingSample.OwnWord(0), vocabulary);
        Assert.Contains(TaggingSample.OwnWord(4), vocabulary);
        Assert.Contains("ajaw", vocabulary);
    }

    [Fact]
    public void Only_new_words_are_tested_where_that_is_asked()
    {
        var task = TaggingSample.Task(0) with { OnlyUnknown = true };

        Assert.Equal("unknown", task.Protocol);
        Assert.Equal(["s:0/3", "s:1/3"], Load(task).Encode(Part.Test).Ids);
        Assert.Equal(Load(TaggingSample.Task(0)).Encode(Part.Train).Ids, Load(task).Encode(Part.Train).Ids);
    }

    [Fact]
    public void Unlabelled_text_has_no_sentence_of_the_treebank_and_no_other_language() =>
        Assert.Equal(["ri ajaw", "ri tz'i' xab'ij", "maltyox chawe"], TaggingSample.Unlabelled.Read(path => folder[path]));

    [Fact]
    public void The_most_frequent_tag_of_a_word_and_of_all_words()
    {
        var run = new MostFrequentTagBaseline().Run(TaggingSample.Task(0), path => folder[path]);

        // The third words are new; DET, NOUN and VERB are as frequent, and the first of them is taken.
        Assert.Equal([0, 1, 0, 0, 1, 0], run.Predicted);
    }

    [Fact]
    public void The_linear_tagger_knows_words_affixes_and_neighbours()
    {
        var run = new LinearBaseline(new AffixVectors(Most: 100), 1e-4).Run(TaggingSample.Task(0), path => folder[path]);

        Assert.Equal(run.Truth, run.Predicted);
    }

    [Fact]
    public void Affixes_are_of_the_most_frequent()
    {
        var data = Load(TaggingSample.Task(0));
        using var train = data.Encode(Part.Train);
        var vectors = new AffixVectors(Most: 5).Fit(train.Examples.Features, data.Shape)(train.Examples.Features);

        Assert.Equal([train.Ids.Count, 5L], vectors.shape);
        Assert.Equal(Vocabulary.Padding, train.Examples.Features[1][0, 0, 4].item<long>());
    }

    [Fact]
    public void A_capital_is_a_feature_of_the_linear_tagger()
    {
        var data = Load(TaggingSample.Task(0));
        using var train = data.Encode(Part.Train);
        var features = train.Examples.Features;
        var vectors = new AffixVectors(Most: 100).Fit(features, data.Shape);
        // The first word's letters move up, so that its mark goes behind the padding.
        var without = features[1].clone();
        without[0, 0] = features[1][0, 0].roll(-1);

        var differences = (vectors(features) - vectors([features[0], without, features[2]])).abs();

        Assert.Equal(1, differences.sum().item<float>());
        Assert.Equal(1, differences[0].sum().item<float>());
    }

    [Fact]
    public void The_linear_tagger_knows_a_new_number_and_new_punctuation_for_what_they_are()
    {
        var training = InOneSentence("ri", "25", "!");
        var encoder = SentenceEncoder.Fit([.. training.Select(row => row.Word)], []);
        var vectorize = new AffixVectors(Most: 100).Fit(encoder.Encode(training), encoder.ShapeFor(classes: 3));
        float[] VectorOf(string last) => vectorize(encoder.Encode([InOneSentence("ri", last)[^1]])).data<float>().ToArray();

        Assert.Equal(VectorOf("25"), VectorOf("47"));
        // A new mark and a new letter are told apart by their kind alone.
        Assert.Equal(1, VectorOf("?").Zip(VectorOf("x"), (mark, letter) => mark - letter).Sum());
    }

    private static WordInSentence[] InOneSentence(params string[] words)
    {
        SentenceWord[] sentence = [.. words.Select(word => SentenceWord.Of(word, word))];
        return [.. words.Select((_, place) => new WordInSentence($"s/{place + 1}", sentence, place))];
    }

    private TaskData Load(TaggingTask task) => task.Load(path => folder[path], Partition.Split);
}
