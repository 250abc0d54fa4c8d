using System.Text;
using Telar.Reporting.Documents;
using ZXing;
using ZXing.Common;

namespace Telar.Tests.Reporting.Documents;

/// <summary>Reads the QR code on the first page of a PDF, as a telephone would: from its picture.</summary>
internal static class QrCode
{
    private const int Resolution = 60;

    /// <param name="folder">For the picture.</param>
    /// <param name="pdf">Absolute path.</param>
    /// <returns>What the code says, or null where there is none.</returns>
    public static async Task<string?> ReadAsync(string folder, string pdf)
    {
        await ExternalProgram.RunAsync(
            "pdftoppm", folder, ["-gray", "-singlefile", "-r", $"{Resolution}", pdf, "page"], CancellationToken.None);
        var (pixels, width, height) = Picture(await File.ReadAllBytesAsync(Path.Combine(folder, "page.pgm")));
        var reader = new BarcodeReaderGeneric { Options = new DecodingOptions { TryHarder = true, PossibleFormats = [BarcodeFormat.QR_CODE] } };
        return reader.Decode(new RGBLuminanceSource(pixels, width, height, RGBLuminanceSource.BitmapFormat.Gray8))?.Text;
    }

    /// <summary>A grey picture: three lines of text (P5, width and height, largest value), then a byte a pixel.</summary>
    private static (byte[] Pixels, int Width, int Height) Picture(byte[] file)
    {
        var size = Encoding.ASCII.GetString(file, 0, 40).Split('\n')[1].Split(' ');
        var (width, height) = (int.Parse(size[0]), int.Parse(size[1]));
        return (file[^(width * height)..], width, height);
    }
}
