using Telar.Engine;
using Telar.Learning.Tasks;

namespace Telar.Learning.Pictograms;

/// <summary>What a picture is made into, for <c>model.json</c>.</summary>
/// <param name="Pixels">Their layout, for people.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Width">In pixels.</param>
public sealed record PicturePreprocessing(string Pixels, int Height, int Width)
{
    /// <summary>Height and width, which are one.</summary>
    /// <exception cref="TelarException">They are not, or the network is for other pictures.</exception>
    internal int SideOf(TaskShape shape, string where) =>
        shape.Features is [{ Dimensions: [var rows, var columns, _] }] && rows == Height && columns == Width && Height == Width
            ? Height
            : throw new TelarException($"the description is for pictures of {Height} x {Width}, and the network is not", where, "restore the file");
}
