using SkiaSharp;

namespace Telar.Tests.Data.Datasets;

/// <summary>Small encoded images.</summary>
internal static class TestPicture
{
    /// <summary>A PNG of one colour.</summary>
    public static byte[] Plain(SKColor colour, int width = 64, int height = 64) => Encode(width, height, (_, _) => colour);

    /// <summary>A PNG that no other number gives.</summary>
    public static byte[] Numbered(int number) =>
        Encode(64, 64, (x, y) => new SKColor((byte)number, (byte)(number >> 8), (byte)(x + y)));

    private static byte[] Encode(int width, int height, Func<int, int, SKColor> colour)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        bitmap.Pixels = [.. Enumerable.Range(0, width * height).Select(position => colour(position % width, position / width))];
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
