using Telar.Data.Datasets.KicheTreebank;
using Telar.Engine;

namespace Telar.Tests.Data.Datasets;

public sealed class KicheTreebankDatasetTests : IDisposable
{
    private const string Sentence =
        """
        # sent_id = almg-examples:45
        # text = Kinwilo chi utz.
        # text[spa] = Veo que es bueno.
        1-2	Kinwilo	_	_	_	_	_	_	_	_
        1	Kinwil	il	VERB	_	_	0	root	_	_
        2	o	u	PART	_	_	1	dep:ss	_	_
        3	chi	chi	SCONJ	_	_	4	mark	_	_
        4	utz	utz	ADJ	_	_	1	ccomp	_	SpaceAfter=No
        4.1	_	_	_	_	_	_	_	_	_
        5	.	.	PUNCT	_	_	1	punct	_	_


        """;

    private readonly DatasetRun run = new(new KicheTreebankDataset());

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Syntactic_words_become_rows()
    {
        await PreprocessAsync(Sentence);

        var words = run.Table("words.parquet");
        Assert.Equal(["Kinwil", "o", "chi", "utz", "."], words.Text("form"));
        Assert.Equal(["kinwil", "o", "chi", "utz", "."], words.Text("word"));
        Assert.Equal(["VERB", "PART", "SCONJ", "ADJ", "PUNCT"], words.Text("tag"));
        Assert.Equal([0, 1, 2, 3, 4], words.Values<int>("place"));
        Assert.All(words.Text("sentence"), sentence => Assert.Equal("almg-examples:45", sentence));
    }

    [Fact]
    public async Task Sentences_keep_source_text_and_translation()
    {
        await PreprocessAsync(Sentence + Named("biblia:1", "utz"));

        var sentences = run.Table("sentences.parquet");
        Assert.Equal(["almg-examples", "biblia"], sentences.Text("source"));
        Assert.Equal(["Kinwilo chi utz.", "utz"], sentences.Text("text"));
        Assert.Equal(["Veo que es bueno.", ""], sentences.Text("spanish"));
    }

    [Fact]
    public async Task A_sentence_that_occurs_again_is_left_out()
    {
        await PreprocessAsync(Named("a:1", "Utz") + Named("b:1", "utz") + Named("c:1", "jun"));

        Assert.Equal(["a:1", "c:1"], run.Table("sentences.parquet").Text("sentence"));
    }

    [Fact]
    public async Task The_words_of_a_sentence_are_in_its_part()
    {
        await PreprocessAsync(string.Concat(Enumerable.Range(0, 40).Select(number => Named($"a:{number}", $"utz{(char)('a' + number)}", "jun"))));

        var (words, sentences) = (run.Table("words.parquet"), run.Table("sentences.parquet"));
        var parts = sentences.Text("sentence").Zip(sentences.Values<int>("part")).ToDictionary();
        Assert.Equal(Enumerable.Range(0, KicheTreebankDataset.Parts), parts.Values.Distinct().Order());
        Assert.All(words.Text("sentence").Zip(words.Values<int>("part")), word => Assert.Equal(parts[word.First], word.Second));
    }

    [Theory]
    [InlineData("1\tutz\tutz\tADJ\t_\n", "the line has 5 columns, not 10", 3)]
    [InlineData("2\tutz\tutz\tADJ\t_\t_\t0\troot\t_\t_\n", "word 1 of the sentence has the number '2'", 3)]
    [InlineData("1\tutz\tutz\t_\t_\t_\t0\troot\t_\t_\n", "the word has no form or no part of speech", 3)]
    public async Task A_malformed_line_is_named(string line, string what, int number)
    {
        var error = await Assert.ThrowsAsync<TelarException>(() => PreprocessAsync($"# sent_id = a:1\n# text = utz\n{line}\n"));

        Assert.Equal(what, error.What);
        Assert.Equal($"quc_iu-ud-test.conllu, line {number}", error.Where);
    }

    [Fact]
    public async Task A_sentence_without_a_name_is_an_error()
    {
        var error = await Assert.ThrowsAsync<TelarException>(() => PreprocessAsync("# text = utz\n1\tutz\tutz\tADJ\t_\t_\t0\troot\t_\t_\n\n"));

        Assert.Equal("the sentence that ends here has no sent_id", error.What);
    }

    private static string Named(string id, params string[] words) =>
        $"# sent_id = {id}\n# text = {string.Join(' ', words)}\n"
        + string.Concat(words.Select((word, place) => $"{place + 1}\t{word}\t_\tX\t_\t_\t0\troot\t_\t_\n")) + "\n";

    private Task PreprocessAsync(string content)
    {
        Directory.CreateDirectory(run.Raw(0));
        File.WriteAllText(Path.Combine(run.Raw(0), "quc_iu-ud-test.conllu"), content);
        return run.PreprocessAsync();
    }
}
