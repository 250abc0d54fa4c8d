using Telar.Data.Parquet;
using Telar.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>
/// Rows of pictures for a figure, as Parquet: <c>id</c>, <c>row</c> and its <c>name</c>, <c>column</c>, and
/// <c>pixels</c>, red green blue.
/// </summary>
internal sealed class DrawingSheet
{
    private readonly List<Picture> pictures = [];
    private int rows;

    /// <summary>Adds a row.</summary>
    /// <param name="name">What it shows.</param>
    /// <param name="ink">[N, 3, H, W], one a column.</param>
    public void Add(string name, Tensor ink)
    {
        using var scope = NewDisposeScope();
        var pixels = Ink.ToPixels(ink.clamp(0, 1)).round().to(ScalarType.Byte);
        for (var column = 0; column < pixels.shape[0]; column++)
            pictures.Add(new Picture(rows, name, column, pixels[column].contiguous().data<byte>().ToArray()));
        rows++;
    }

    public void Write(string path) => ParquetTable.Write(
        path,
        ParquetColumn.Of("id", [.. pictures.Select(picture => $"{picture.Row}/{picture.Column}")]),
        ParquetColumn.Of("row", pictures.Select(picture => picture.Row).ToArray()),
        ParquetColumn.Of("name", [.. pictures.Select(picture => picture.Name)]),
        ParquetColumn.Of("column", pictures.Select(picture => picture.Column).ToArray()),
        ParquetColumn.Of("pixels", [.. pictures.Select(picture => picture.Pixels)]));

    private sealed record Picture(int Row, string Name, int Column, byte[] Pixels);
}
