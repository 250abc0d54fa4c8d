using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Telar.Reporting.Figures;

/// <summary>Writes one drawing in three formats: PDF for print, SVG and PNG for the web.</summary>
public static partial class FigureFile
{
    /// <summary>216 pixels an inch: sharp on a screen of double density, small enough to commit.</summary>
    private const float PngScale = 3;

    /// <summary>Skia's word for images without JPEG.</summary>
    private const int Lossless = 101;

    public static void WritePdf(Figure figure, Stream stream)
    {
        // Without dates: the same figure gives the same bytes.
        var metadata = new SKDocumentPdfMetadata { Producer = "Telar", EncodingQuality = Lossless };
        using var document = SKDocument.CreatePdf(stream, metadata);
        figure.Draw(document.BeginPage(figure.Width, figure.Height));
        document.EndPage();
        document.Close();
    }

    public static string Svg(Figure figure)
    {
        using var memory = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(figure.Width, figure.Height), memory))
            figure.Draw(canvas);

        return WithFallback(Renumbered(Encoding.UTF8.GetString(memory.ToArray())));
    }

    public static void WritePng(Figure figure, Stream stream)
    {
        var size = new SKImageInfo((int)(figure.Width * PngScale), (int)(figure.Height * PngScale));
        using var surface = SKSurface.Create(size);
        surface.Canvas.Scale(PngScale);
        figure.Draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        png.SaveTo(stream);
    }

    // Skia counts identifiers over the whole process: they would tell which figures were drawn before.
    private static string Renumbered(string svg)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return Identifier().Replace(svg, match =>
        {
            numbers.TryAdd(match.Value, numbers.Count + 1);
            return $"part{numbers[match.Value]}";
        });
    }

    // A host without the typeface should at least take one of its kind.
    private static string WithFallback(string svg) => FontFamily().Replace(svg, "$&, sans-serif");

    [GeneratedRegex("(?<= font-family=\")[^\"]+")]
    private static partial Regex FontFamily();

    [GeneratedRegex("(?<= id=\"|#)[a-z]+_[0-9a-f]+")]
    private static partial Regex Identifier();
}
