using System.Runtime.InteropServices;
using Telar.Data.Parquet;
using Telar.Engine;

namespace Telar.Learning.Embeddings;

/// <summary>
/// Words with their vectors. As Parquet: <c>word</c>, <c>count</c> in the text they were trained on, and
/// <c>vector</c>, the bytes of its float32 components, little-endian.
/// </summary>
/// <param name="Words">The most frequent first.</param>
/// <param name="Counts">Occurrences of each word.</param>
/// <param name="Vectors">One a word, all of one length.</param>
public sealed record WordVectors(string[] Words, int[] Counts, float[][] Vectors)
{
    public int Dimensions => Vectors.Length == 0 ? 0 : Vectors[0].Length;

    /// <summary>The words that occur at least so often.</summary>
    public WordVectors AtLeast(int count)
    {
        var kept = Counts.Count(other => other >= count);
        return new WordVectors(Words[..kept], Counts[..kept], Vectors[..kept]);
    }

    public void Write(string path) => ParquetTable.Write(
        path,
        ParquetColumn.Of("word", Words),
        ParquetColumn.Of("count", Counts),
        ParquetColumn.Of("vector", Array.ConvertAll(Vectors, vector => MemoryMarshal.AsBytes<float>(vector).ToArray())));

    /// <exception cref="TelarException">Not a table of vectors, or of vectors that differ in length.</exception>
    public static WordVectors Read(string path)
    {
        var table = ParquetTable.Read(path, "word", "count", "vector");
        var bytes = table.Bytes("vector");
        if (bytes.Select(vector => vector.Length).Distinct().Count() > 1)
            throw new TelarException("the vectors differ in length", path, "run the stage that makes it again");

        return new WordVectors(
            table.Text("word"),
            table.Values<int>("count"),
            Array.ConvertAll(bytes, vector => MemoryMarshal.Cast<byte, float>(vector).ToArray()));
    }
}
