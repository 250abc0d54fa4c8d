using Telar.Learning.Numerics;
using static TorchSharp.torch;

namespace Telar.Learning.Convolution;

/// <summary>The weights of filters, ready to be multiplied with: one matrix for each of a filter's places.</summary>
internal sealed class PackedTaps : IDisposable
{
    private readonly PackedMatrix[] matrices;

    /// <param name="taps">[inputs × places, outputs], contiguous.</param>
    /// <param name="places">Of a filter.</param>
    /// <param name="isTransposed">Whether outputs are multiplied, in place of inputs.</param>
    public PackedTaps(Tensor taps, int places, bool isTransposed) => matrices =
    [
        .. Enumerable.Range(0, places)
            .Select(place => Tap(taps, places, place))
            .Select(tap => new PackedMatrix(isTransposed ? tap.Transposed : tap)),
    ];

    public PackedMatrix this[int place] => matrices[place];

    /// <summary>The weights [inputs, outputs] of one of a filter's places.</summary>
    public static unsafe Matrix Tap(Tensor taps, int places, int place)
    {
        var outputs = (int)taps.shape[1];
        return new(Matrix.StartOf(taps) + (place * outputs), (int)taps.shape[0] / places, outputs, places * outputs, 1);
    }

    public void Dispose()
    {
        foreach (var matrix in matrices)
            matrix.Dispose();
    }
}
