using Telar.Learning.TensorBoard;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>Drawings side by side as one picture.</summary>
internal static class DrawingGrid
{
    /// <param name="tag">The picture's name.</param>
    /// <param name="drawings">Pixels uint8 [rows * columns, H, W, 3], row by row.</param>
    /// <param name="columns">How many are in a row.</param>
    public static LoggedPicture Of(string tag, Tensor drawings, int columns)
    {
        using var scope = NewDisposeScope();
        var (height, width) = ((int)drawings.shape[1], (int)drawings.shape[2]);
        var rows = (int)drawings.shape[0] / columns;
        var pixels = drawings
            .view(rows, columns, height, width, 3)
            .permute(0, 2, 1, 3, 4)
            .contiguous();
        return new LoggedPicture(tag, columns * width, rows * height, pixels.data<byte>().ToArray());
    }
}
