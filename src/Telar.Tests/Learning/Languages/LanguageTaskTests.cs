using Telar.Engine;
using Telar.Learning.Embeddings;
using Telar.Learning.Languages;
using Telar.Learning.Tasks;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Languages;

[Collection(TorchTests.Name)]
public sealed class LanguageTaskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LanguageTaskTests()
    {
        WindowsSample.WriteWindows(folder["windows.parquet"]);
        WindowsSample.WriteArticles(folder["articles.parquet"]);
    }

    [Fact]
    public void Rows_follow_band_and_split()
    {
        var data = Load("long", Partition.Split);
        Assert.Equal(["aaa", "bbb"], data.Labels);
        Assert.Equal(["a1", "b1"], data.Encode(Part.Train).Ids);
        Assert.Equal(["a2", "b2"], data.Encode(Part.Validation).Ids);
        Assert.Equal(["a3", "b3"], data.Encode(Part.Test).Ids);
        Assert.Equal([0L, 1], data.Encode(Part.Test).Examples.Labels.data<long>().ToArray());
        Assert.Equal(["s1"], Load("short", Partition.Split).Encode(Part.Train).Ids);
    }

    [Fact]
    public void The_long_band_is_the_main_protocol()
    {
        Assert.Equal("main", new LanguageTask("windows.parquet", "long").Protocol);
        Assert.Equal("short", new LanguageTask("windows.parquet", "short").Protocol);
    }

    [Fact]
    public void Vocabularies_know_the_training_rows_only()
    {
        Assert.Equal(["k'a", "lu", "k'ak'", "lul"], WordsOf(Load("long", Partition.Split)));
        Assert.Equal(["k'a", "k'o", "lo", "lu"], WordsOf(Load("long", new Partition(0))));
    }

    [Fact]
    public void Unknown_words_keep_the_subwords_that_are_known()
    {
        var data = Load("long", Partition.Split);
        var features = data.Encode(Part.Validation).Examples.Features;
        var subwords = data.Shape.Features[1].Vocabulary;

        // "k'a k'o": the second word was never seen.
        Assert.Equal(Vocabulary.Unknown, features[0][0, 1].item<long>());
        var known = features[1][0, 1].data<long>().ToArray().Where(part => part != Vocabulary.Padding);
        Assert.Equal(["<", "k", "'", ">", "<k", "k'", "<k'"], known.Select(part => subwords[(int)part]));
    }

    [Fact]
    public void Rare_words_and_rare_subwords_are_unknown()
    {
        var task = new LanguageTask("windows.parquet", "long") { WordAtLeast = 2, Cut = new Subwords(Shortest: 1, Longest: 1, AtLeast: 4) };
        var shape = task.Load(path => folder[path], Partition.Split).Shape;

        Assert.Equal(["k'a", "lu"], shape.Features[0].Vocabulary.Skip(2));
        Assert.Equal(["<", ">", "'", "k", "l"], shape.Features[1].Vocabulary.Skip(2));
    }

    [Fact]
    public void Rows_are_as_long_as_the_longest_window()
    {
        // Three words in training, two in validation.
        var words = Load("long", new Partition(1)).Encode(Part.Train).Examples.Features[0];
        Assert.Equal([2L, 3], words.shape);
        var validation = Load("long", new Partition(1)).Encode(Part.Validation).Examples.Features[0];
        Assert.Equal([2L, 2], validation.shape);
    }

    [Fact]
    public void A_band_that_is_not_there_is_an_error() =>
        Assert.Contains("'middle'", Assert.Throws<TelarException>(() => Load("middle", Partition.Split)).What);

    [Fact]
    public void Vectors_learn_from_training_articles_only()
    {
        Assert.Equal(["k'a k'a lu k'o", "lu lo lu"], new TrainingArticles("articles.parquet", Partition.Split).Read(path => folder[path]));
        Assert.Equal(["k'o new"], new TrainingArticles("articles.parquet", new Partition(0)).Read(path => folder[path]));
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> WordsOf(TaskData data) => data.Shape.Features[0].Vocabulary.Skip(2);

    private TaskData Load(string band, Partition partition) =>
        new LanguageTask("windows.parquet", band).Load(path => folder[path], partition);
}
