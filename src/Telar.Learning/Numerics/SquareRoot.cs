using static TorchSharp.torch;

namespace Telar.Learning.Numerics;

/// <summary>
/// Square roots that are the same bits on every x86-64 processor. Torch hands <c>sqrt</c> to a library that rounds
/// it in another way on some processors; it computes the reciprocal of a root itself.
/// </summary>
internal static class SquareRoot
{
    /// <param name="squares">Of any shape, not negative.</param>
    public static Tensor Of(Tensor squares) => squares.rsqrt().reciprocal_();
}
