using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Telar.Learning.Numerics;

/// <summary>Where eight neighbouring numbers of a vector lie, or the fewer that are left at its end.</summary>
/// <param name="first">The first number's index.</param>
/// <param name="length">Length of the vector.</param>
internal readonly unsafe struct Lanes(int first, int length)
{
    /// <summary>Numbers at once.</summary>
    public const int Count = 8;

    /// <param name="vector">The start of the vector.</param>
    /// <returns>The numbers, and zeros beyond the end of the vector.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Load(float* vector) =>
        length - first >= Count ? Vector256.Load(vector + first) : LoadPart(vector);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Vector256<float> numbers, float* vector)
    {
        if (length - first >= Count)
            numbers.Store(vector + first);
        else
            StorePart(numbers, vector);
    }

    private Vector256<float> LoadPart(float* vector)
    {
        var numbers = Vector256<float>.Zero;
        new ReadOnlySpan<float>(vector + first, length - first).CopyTo(new Span<float>(&numbers, Count));
        return numbers;
    }

    private void StorePart(Vector256<float> numbers, float* vector) =>
        new ReadOnlySpan<float>(&numbers, length - first).CopyTo(new Span<float>(vector + first, length - first));
}
