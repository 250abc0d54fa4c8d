using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>
/// Feature maps of a batch, place by place: those of all pictures at one place lie together in memory as a matrix.
/// Whoever made it keeps the memory alive.
/// </summary>
/// <param name="maps">Contiguous float32, [H, W, B, C].</param>
internal readonly unsafe struct FeatureMaps(Tensor maps)
{
    private readonly float* start = Matrix.StartOf(maps);
    private readonly int pictures = (int)maps.shape[2];
    private readonly int channels = (int)maps.shape[3];

    public int Height { get; } = (int)maps.shape[0];

    public int Width { get; } = (int)maps.shape[1];

    /// <summary>One place of all pictures, [B, C].</summary>
    public Matrix At(int row, int column) =>
        Matrix.Of(start + ((nint)((row * Width) + column) * pictures * channels), pictures, channels);
}
