using System.Numerics;

namespace Telar.Learning.TensorBoard;

/// <summary>The checksum of TensorFlow's record files: CRC-32C (Castagnoli), rotated and shifted.</summary>
public static class Crc32C
{
    private const uint MaskDelta = 0xa282ead8;

    public static uint Compute(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = BitOperations.Crc32C(crc, value);
        return ~crc;
    }

    /// <summary>Masked, since a plain CRC of data that holds its own CRC is weak.</summary>
    public static uint Masked(ReadOnlySpan<byte> bytes) =>
        unchecked(BitOperations.RotateRight(Compute(bytes), 15) + MaskDelta);
}
