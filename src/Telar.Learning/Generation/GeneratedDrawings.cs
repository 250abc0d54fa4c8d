using Telar.Data.Parquet;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Learning.Generation;

/// <summary>Generated drawings as Parquet: <c>id</c>, <c>label</c> (the class that was asked for), <c>pixels</c> (square, red green blue).</summary>
internal static class GeneratedDrawings
{
    private const int Channels = 3;

    /// <param name="path">Absolute.</param>
    /// <param name="ids">Unique names.</param>
    /// <param name="labels">The class of each by name.</param>
    /// <param name="pixels">uint8 [N, side, side, 3].</param>
    public static void Write(string path, IReadOnlyList<string> ids, IReadOnlyList<string> labels, Tensor pixels)
    {
        var length = (int)(pixels.numel() / pixels.shape[0]);
        var bytes = pixels.contiguous().data<byte>().ToArray();
        ParquetTable.Write(
            path,
            ParquetColumn.Of("id", [.. ids]),
            ParquetColumn.Of("label", [.. labels]),
            ParquetColumn.Of("pixels", bytes.Chunk(length).ToArray()));
    }

    /// <param name="path">Absolute.</param>
    /// <param name="classes">Names by class index.</param>
    public static Rows Read(string path, IReadOnlyList<string> classes)
    {
        var table = ParquetTable.Read(path);
        var pixels = table.Bytes("pixels");
        var side = (long)Math.Round(Math.Sqrt(pixels[0].Length / (double)Channels));
        var labels = table.Text("label").Select(label => (long)classes.ToList().IndexOf(label)).ToArray();
        byte[] all = [.. pixels.SelectMany(picture => picture)];
        return new Rows(table.Text("id"), new Examples([tensor(all, [pixels.Length, side, side, Channels])], tensor(labels)));
    }
}
