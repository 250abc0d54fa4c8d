using System.Runtime.Intrinsics;

namespace Telar.Learning.Numerics;

/// <summary>
/// Random zeros: each place decides by a hash of its index and the seed, so the mask is the same whenever it is made
/// again. Two rounds of a 32-bit mixing function of multiplications and shifts.
/// </summary>
internal sealed unsafe class RandomMask
{
    private const uint FirstFactor = 0x7feb352d;
    private const uint SecondFactor = 0x846ca68b;
    private const double Values = 1.0 + uint.MaxValue;
    private static readonly int Width = Vector256<float>.Count;

    private readonly uint low;
    private readonly uint high;
    private readonly uint threshold;
    private readonly float scale;

    /// <param name="seed">Decides the mask.</param>
    /// <param name="probability">Of a zero, from 0 to below 1.</param>
    public RandomMask(ulong seed, double probability)
    {
        (low, high) = ((uint)seed, (uint)(seed >> 32));
        threshold = (uint)(probability * Values);
        scale = (float)(1 / (1 - probability));
    }

    /// <summary>Copies numbers; those of the mask become zero, and the others grow so that the mean stays.</summary>
    public void Apply(float* from, float* to, long count)
    {
        var places = Vector256<uint>.Indices;
        var at = 0L;
        for (; at + Width <= count; at += Width, places += Vector256.Create((uint)Width))
            (Vector256.Load(from + at) * Factors(places)).Store(to + at);
        for (var factors = Factors(places); at < count; at++)
            to[at] = from[at] * factors[(int)(at % Width)];
    }

    private Vector256<float> Factors(Vector256<uint> places)
    {
        var hash = Mix(Mix(places ^ Vector256.Create(low)) + Vector256.Create(high));
        var kept = Vector256.GreaterThanOrEqual(hash, Vector256.Create(threshold));
        return Vector256.Create(scale) & kept.AsSingle();
    }

    private static Vector256<uint> Mix(Vector256<uint> bits)
    {
        bits = (bits ^ (bits >>> 16)) * FirstFactor;
        bits = (bits ^ (bits >>> 15)) * SecondFactor;
        return bits ^ (bits >>> 16);
    }
}
