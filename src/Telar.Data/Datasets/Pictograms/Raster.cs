using SkiaSharp;
using Telar.Engine;

namespace Telar.Data.Datasets.Pictograms;

/// <summary>
/// Turns an encoded image into a small picture on white. All arithmetic is on whole numbers, so that every
/// processor gives the same bytes; the library's own scaling rounds differently with its vector width.
/// </summary>
public static class Raster
{
    private const int Channels = 3;

    // A picture of this side takes 400 MB while it is shrunk.
    private const int LargestSide = 4096;

    /// <summary>
    /// size x size x 3 bytes (row, column, red green blue), each the mean of the area it covers. An image that is
    /// not square is centred.
    /// </summary>
    /// <exception cref="TelarException">The image cannot be decoded, or is larger than any pictogram.</exception>
    public static byte[] Decode(byte[] encoded, int size, string where)
    {
        using var bitmap = Read(encoded, where);
        var side = Math.Max(bitmap.Width, bitmap.Height);
        return Shrink(OnWhite(bitmap, side, side), side, side, size);
    }

    /// <summary>The same, of an image that is not square stretched until it is, for photographs, which have no paper around them.</summary>
    /// <exception cref="TelarException">The image cannot be decoded, or is larger than any pictogram.</exception>
    public static byte[] DecodeStretched(byte[] encoded, int size, string where)
    {
        using var bitmap = Read(encoded, where);
        return Shrink(OnWhite(bitmap, bitmap.Width, bitmap.Height), bitmap.Width, bitmap.Height, size);
    }

    /// <summary>RGBA, alpha apart.</summary>
    private static SKBitmap Read(byte[] encoded, string where)
    {
        using var data = SKData.CreateCopy(encoded);
        using var codec = SKCodec.Create(data) ?? throw Undecodable(where, "unknown format");
        if (Math.Max(codec.Info.Width, codec.Info.Height) > LargestSide)
            throw Undecodable(where, $"it has {codec.Info.Width} x {codec.Info.Height} pixels, more than {LargestSide} on a side");
        var bitmap = new SKBitmap(codec.Info.WithColorType(SKColorType.Rgba8888).WithAlphaType(SKAlphaType.Unpremul).WithColorSpace(null));
        var result = codec.GetPixels(bitmap.Info, bitmap.GetPixels());
        if (result == SKCodecResult.Success)
            return bitmap;

        bitmap.Dispose();
        throw Undecodable(where, result.ToString());
    }

    /// <summary>Blends RGBA over the middle of white paper; the result is RGB in units of 1/255 of a level, nothing rounded yet.</summary>
    private static long[] OnWhite(SKBitmap bitmap, int width, int height)
    {
        var rgba = bitmap.GetPixelSpan();
        var canvas = new long[width * height * Channels];
        Array.Fill(canvas, 255 * 255);
        var (top, left) = ((height - bitmap.Height) / 2, (width - bitmap.Width) / 2);
        for (var row = 0; row < bitmap.Height; row++)
            for (var column = 0; column < bitmap.Width; column++)
            {
                var source = rgba.Slice(((row * bitmap.Width) + column) * 4, 4);
                var target = (((top + row) * width) + left + column) * Channels;
                for (var channel = 0; channel < Channels; channel++)
                    canvas[target + channel] = (source[channel] * source[3]) + (255 * (255 - source[3]));
            }

        return canvas;
    }

    /// <summary>Area means, first over rows, then over columns; rounded once, at the end.</summary>
    private static byte[] Shrink(long[] canvas, int width, int height, int size)
    {
        var narrow = SumAreas(canvas, lines: height, width, size, step: Channels, lineStep: width * Channels, outLineStep: size * Channels);
        var small = SumAreas(narrow, lines: size, height, size, step: size * Channels, lineStep: Channels, outLineStep: Channels);
        var divisor = 255L * width * height;
        return Array.ConvertAll(small, sum => (byte)((sum + (divisor / 2)) / divisor));
    }

    /// <summary>
    /// Sums along one axis. In units of 1/size of a source pixel a target pixel is <paramref name="side"/> wide, and a
    /// source pixel weighs by the part of it that lies inside.
    /// </summary>
    private static long[] SumAreas(long[] source, int lines, int side, int size, int step, int lineStep, int outLineStep)
    {
        var target = new long[lines * size * Channels];
        for (var index = 0; index < size; index++)
        {
            var start = index * side;
            var end = start + side;
            for (var from = start / size; from * size < end; from++)
            {
                var weight = Math.Min(end, (from + 1) * size) - Math.Max(start, from * size);
                for (var line = 0; line < lines; line++)
                    for (var channel = 0; channel < Channels; channel++)
                        target[(line * outLineStep) + (index * step) + channel] +=
                            weight * source[(line * lineStep) + (from * step) + channel];
            }
        }

        return target;
    }

    private static TelarException Undecodable(string where, string why) =>
        new($"the image cannot be decoded: {why}", where, "give a sound picture; if it lies in an archive, download that again");
}
