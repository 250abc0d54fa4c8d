using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Telar.Learning.Numerics;

/// <summary>
/// Functions of eight numbers at once that are the same bits on every processor, as they are sums, products, quotients
/// and fused multiply-adds in a fixed order. The polynomials are those of Moshier's Cephes library (expf, tanhf).
/// </summary>
internal static class VectorMath
{
    // Powers of two from 2^-126 to 2^127 have exponent bits of their own; the result stays between about 1e-38 and 2e38.
    private const float SmallestPower = -87.336f;
    private const float LargestPower = 88.376f;

    // Adding it leaves a whole number in the lowest bits of the significand.
    private const float RoundingShift = 1.5f * (1 << 23);
    private const int SignificandBits = 23;

    private const float Log2OfE = 1.44269504f;

    // The natural logarithm of two in two parts; products of the first with whole numbers are exact.
    private const float LogOf2 = 0.693359375f;
    private const float RestOfLogOf2 = -2.12194440e-4f;

    // Below, the quotient would lose digits.
    private const float SmallTangent = 0.625f;

    /// <summary>e^<paramref name="power"/>, relative error below 2e-7; powers beyond the float32 numbers' range are bounded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exponential(Vector256<float> power)
    {
        // The second operand is the one that passes on what is not a number.
        var bounded = Vector256.MinNative(
            Vector256.Create(LargestPower), Vector256.MaxNative(Vector256.Create(SmallestPower), power));
        var shifted = Vector256.FusedMultiplyAdd(bounded, Vector256.Create(Log2OfE), Vector256.Create(RoundingShift));
        var exponent = shifted - Vector256.Create(RoundingShift);
        var rest = Vector256.FusedMultiplyAdd(exponent, Vector256.Create(-LogOf2), bounded);
        rest = Vector256.FusedMultiplyAdd(exponent, Vector256.Create(-RestOfLogOf2), rest);

        var series = Vector256.Create(1.9875691500e-4f);
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(1.3981999507e-3f));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(8.3334519073e-3f));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(4.1665795894e-2f));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(1.6666665459e-1f));
        series = Vector256.FusedMultiplyAdd(series, rest, Vector256.Create(5.0000001201e-1f));
        var significand = Vector256.FusedMultiplyAdd(series, rest * rest, rest + Vector256<float>.One);

        var powerOfTwo = (shifted.AsInt32() << SignificandBits) + Vector256<float>.One.AsInt32();
        return significand * powerOfTwo.AsSingle();
    }

    /// <summary>1 / (1 + e^-<paramref name="x"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) =>
        Vector256<float>.One / (Vector256<float>.One + Exponential(-x));

    /// <summary>The hyperbolic tangent of <paramref name="x"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        var square = x * x;
        var series = Vector256.Create(-5.70498872745e-3f);
        series = Vector256.FusedMultiplyAdd(series, square, Vector256.Create(2.06390887954e-2f));
        series = Vector256.FusedMultiplyAdd(series, square, Vector256.Create(-5.37397155531e-2f));
        series = Vector256.FusedMultiplyAdd(series, square, Vector256.Create(1.33314422036e-1f));
        series = Vector256.FusedMultiplyAdd(series, square, Vector256.Create(-3.33332819422e-1f));
        var small = Vector256.FusedMultiplyAdd(series * square, x, x);

        var size = Vector256.Abs(x);
        var large = Vector256<float>.One - (Vector256.Create(2f) / (Exponential(size + size) + Vector256<float>.One));
        return Vector256.ConditionalSelect(
            Vector256.LessThan(size, Vector256.Create(SmallTangent)), small, Vector256.CopySign(large, x));
    }
}
