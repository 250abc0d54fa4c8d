using Telar.Learning.TensorBoard;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// The filters of a first layer as one picture: a tile each, eight in a row, magnified, a grey line between. A
/// filter is scaled to its own largest weight; grey is zero, and bright what darkness in the drawing counts for.
/// </summary>
internal static class FilterPicture
{
    private const int PerRow = 8;
    private const int Magnification = 8;
    private const int Channels = 3;
    private const float Grey = 127.5f;

    /// <param name="tag">The picture's name.</param>
    /// <param name="filters">[filters, 3, rows, columns].</param>
    public static LoggedPicture Of(string tag, Tensor filters)
    {
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var (count, side) = ((int)filters.shape[0], (int)filters.shape[^1] + 1);
        var largest = filters.abs().amax([1, 2, 3], keepdim: true).clamp_min(float.Epsilon);
        var levels = (filters / largest * Grey) + Grey;
        var weights = levels.permute(0, 2, 3, 1).round().cpu().contiguous().data<float>().ToArray();

        var (tilesWide, tilesHigh) = (Math.Min(count, PerRow), (count + PerRow - 1) / PerRow);
        var (width, height) = (tilesWide * side * Magnification, tilesHigh * side * Magnification);
        var pixels = new byte[width * height * Channels];
        Array.Fill(pixels, (byte)Grey);
        for (var row = 0; row < height; row++)
            for (var column = 0; column < width; column++)
            {
                var (y, x) = (row / Magnification, column / Magnification);
                var filter = (y / side * tilesWide) + (x / side);
                if (filter >= count || y % side == side - 1 || x % side == side - 1)
                    continue;

                var source = (((filter * (side - 1)) + (y % side)) * (side - 1)) + (x % side);
                for (var channel = 0; channel < Channels; channel++)
                    pixels[(((row * width) + column) * Channels) + channel] = (byte)weights[(source * Channels) + channel];
            }

        return new LoggedPicture(tag, width, height, pixels);
    }
}
