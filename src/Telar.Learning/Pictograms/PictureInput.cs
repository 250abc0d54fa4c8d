using Telar.Data.Datasets.Pictograms;
using Telar.Engine;
using Telar.Learning.Deployment;
using static TorchSharp.torch;

namespace Telar.Learning.Pictograms;

/// <summary>A picture, or all pictures of a folder by name: PNG, WebP or JPEG, shrunk as in preprocessing.</summary>
/// <param name="shrink">From an encoded picture, the side asked for and its name, for errors, to pixels.</param>
public sealed class PictureInput(Func<byte[], int, string, byte[]> shrink) : ModelInput
{
    private const int Channels = 3;
    private static readonly string[] Endings = [".png", ".webp", ".jpg", ".jpeg"];

    /// <summary>Drawings, centred on white.</summary>
    public PictureInput()
        : this(Raster.Decode)
    {
    }

    public override string Format => "a PNG, WebP or JPEG file, or a folder with such files";

    public override InputRows Read(string path, ModelDescription model, string description)
    {
        var files = Directory.Exists(path) ? Pictures(path) : File.Exists(path) ? [path] : throw Missing(path);
        if (files.Length == 0)
            throw Empty(path);

        var size = model.Fitted<PicturePreprocessing>(description).SideOf(model.Shape, description);
        byte[] pixels = [.. files.SelectMany(file => Decode(file, size))];
        return new InputRows([.. files.Select(Path.GetFileName).OfType<string>()], [tensor(pixels, [files.Length, size, size, Channels])]);
    }

    private static string[] Pictures(string folder) =>
    [
        .. Directory.GetFiles(folder)
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal),
    ];

    private byte[] Decode(string file, int size) => new FileInfo(file).Length > 0
        ? shrink(File.ReadAllBytes(file), size, file)
        : throw new TelarException("the file is empty", file, "give a picture, or leave the file out");
}
