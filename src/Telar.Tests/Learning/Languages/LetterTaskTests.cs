using Telar.Learning.Embeddings;
using Telar.Learning.Languages;
using Telar.Learning.Tasks;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Languages;

[Collection(TorchTests.Name)]
public sealed class LetterTaskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LetterTaskTests() => WindowsSample.WriteWindows(folder["windows.parquet"]);

    [Fact]
    public void Rows_are_those_of_the_windows()
    {
        var data = Load(longestRun: 2);
        Assert.Equal(["aaa", "bbb"], data.Labels);
        Assert.Equal(["a1", "b1"], data.Encode(Part.Train).Ids);
        Assert.Equal(["a3", "b3"], data.Encode(Part.Test).Ids);
        Assert.Equal([0L, 1], data.Encode(Part.Test).Examples.Labels.data<long>().ToArray());
    }

    [Fact]
    public void Each_letter_has_the_number_of_its_word_and_an_end_is_a_letter()
    {
        var words = Load(longestRun: 2).Encode(Part.Validation).Examples.Features[0];

        // "k'a k'o" and "lu lo".
        Assert.Equal([1L, 1, 1, 1, 2, 2, 2, 2], words[0].data<long>().ToArray());
        Assert.Equal([1L, 1, 1, 2, 2, 2, 0, 0], words[1].data<long>().ToArray());
    }

    [Fact]
    public void Each_letter_has_the_known_runs_that_end_with_it()
    {
        var data = Load(longestRun: 3);
        var runs = data.Encode(Part.Validation).Examples.Features[1];
        var known = data.Shape.Features[1].Vocabulary;

        string[] At(int place) => [.. runs[0, place].data<long>().ToArray().Select(run => run == Vocabulary.Padding ? "" : known[(int)run])];

        // "k'a k'o": the beginning of a word is a letter of its runs; "a " is too rare in training, and no o is there.
        Assert.Equal(["k", " k", ""], At(0));
        Assert.Equal(["'", "k'", " k'"], At(1));
        Assert.Equal([" ", "", ""], At(3));
        Assert.Equal(["", "", ""], At(6));
    }

    [Fact]
    public void The_system_is_the_protocol() => Assert.Equal("recurrent", new LetterTask("windows.parquet", "long", 2, "recurrent").Protocol);

    [Fact]
    public void Letters_are_what_stands_at_each_place() => Assert.Equal("k'a lu ", LetterEncoder.Letters("k'a lu"));

    public void Dispose() => folder.Dispose();

    private TaskData Load(int longestRun) => new LetterTask("windows.parquet", "long", longestRun, "main").Load(path => folder[path], Partition.Split);
}
