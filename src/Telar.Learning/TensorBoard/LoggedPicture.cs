namespace Telar.Learning.TensorBoard;

/// <summary>A picture for the log of a training.</summary>
/// <param name="Tag">Its name, e.g. <c>filters</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Pixels">Red, green, blue, row by row.</param>
public sealed record LoggedPicture(string Tag, int Width, int Height, byte[] Pixels);
