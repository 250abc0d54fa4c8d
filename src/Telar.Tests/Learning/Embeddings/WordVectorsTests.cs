using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Embeddings;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Embeddings;

public sealed class WordVectorsTests : IDisposable
{
    private static readonly WordVectors Vectors = new(
        ["ri", "k'o", "winaq"], [9, 4, 1], [[1, 0.5f], [-2, 3], [float.Epsilon, 0]]);

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void What_is_written_is_read()
    {
        Vectors.Write(folder["vectors.parquet"]);
        var read = WordVectors.Read(folder["vectors.parquet"]);
        Assert.Equal(Vectors.Words, read.Words);
        Assert.Equal(Vectors.Counts, read.Counts);
        Assert.Equal(Vectors.Vectors, read.Vectors);
    }

    [Fact]
    public void Vectors_of_different_lengths_are_refused()
    {
        ParquetTable.Write(
            folder["vectors.parquet"],
            ParquetColumn.Of("word", ["ri", "k'o"]),
            ParquetColumn.Of("count", new[] { 1, 1 }),
            ParquetColumn.Of("vector", new byte[][] { [0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0] }));
        Assert.Contains("differ in length", Assert.Throws<TelarException>(() => WordVectors.Read(folder["vectors.parquet"])).What);
    }

    [Fact]
    public void Rare_words_can_be_left_out() => Assert.Equal(["ri", "k'o"], Vectors.AtLeast(2).Words);

    [Fact]
    public void Neighbours_are_those_in_the_same_direction()
    {
        var words = new WordVectors(["a", "b", "c", "d"], [1, 1, 1, 1], [[1, 0], [0, 5], [3, 0.1f], [-1, 0]]);
        Assert.Equal(
            [("c", 0.999), ("b", 0), ("d", -1)],
            new NearestWords(words).To(0, 3).Select(near => (near.Word, Math.Round(near.Cosine, 3))));
    }

    [Fact]
    public void The_first_component_follows_the_widest_spread()
    {
        // Points on the line (3, 4) t + (7, 7), a little off it at right angles.
        float[][] points = [.. new[] { -2f, -1, 1, 2 }.Select(t => new[] { (3 * t) + 7, (4 * t) + 7 }), [7.8f, 6.4f], [6.2f, 7.6f]];
        var places = PrincipalComponents.Project(points, 2);
        Assert.Equal([-10, -5, 5, 10, 0, 0], places.Select(place => Math.Round(place[0], 4)));
        Assert.Equal([0, 0, 0, 0, 1, -1], places.Select(place => Math.Round(place[1], 4) + 0.0));
    }

    public void Dispose() => folder.Dispose();
}
