using Telar.Learning.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Generation;

/// <summary>Finds the training drawing that a drawing is most like, pixel by pixel.</summary>
internal static class NearestDrawings
{
    private const int BatchSize = 128;
    private const double White = 255;

    /// <summary>For each drawing the row of the nearest training drawing, and the root of the mean squared difference, 0 to 1.</summary>
    /// <param name="drawings">Pixels uint8 [N, side, side, 3].</param>
    /// <param name="training">Of the same side.</param>
    public static IReadOnlyList<(long Row, float Distance)> Of(Tensor drawings, Tensor training)
    {
        using var scope = NewDisposeScope();
        var known = Vectors(training);
        var lengths = known.square().sum(1);
        return [.. Vectors(drawings).split(BatchSize).SelectMany(batch => Nearest(batch, known, lengths))];
    }

    private static List<(long Row, float Distance)> Nearest(Tensor batch, Tensor known, Tensor lengths)
    {
        using var scope = NewDisposeScope();
        var squares = batch.square().sum(1, keepdim: true) + lengths - (2 * MatrixProduct.Of(batch, known.t()));
        var (least, rows) = squares.min(1);
        var distances = SquareRoot.Of((least / known.shape[1]).clamp_min(float.Epsilon));
        return [.. rows.data<long>().ToArray().Zip(distances.data<float>().ToArray())];
    }

    private static Tensor Vectors(Tensor pixels) => pixels.flatten(1).to(ScalarType.Float32) / White;
}
