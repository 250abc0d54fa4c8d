namespace Telar.Learning.Convolution;

/// <summary>What a filter sees of a map around each place of its output.</summary>
/// <param name="Size">Its height and width.</param>
/// <param name="Stride">Steps on the map from one output to the next.</param>
/// <param name="Padding">Zeros around the map.</param>
internal readonly record struct Window(int Size, int Stride, int Padding)
{
    /// <summary>Places of a filter.</summary>
    public int Places => Size * Size;

    /// <summary>Outputs along an axis of a map.</summary>
    public int Outputs(int extent) => ((extent + (2 * Padding) - Size) / Stride) + 1;

    /// <summary>Which numbers of a filter meet which places of a map, output by output; those on the padding are left out.</summary>
    /// <param name="height">Of the map.</param>
    /// <param name="width">Of the map.</param>
    public IEnumerable<Contact> Contacts(int height, int width)
    {
        for (var row = 0; row < Outputs(height); row++)
            for (var column = 0; column < Outputs(width); column++)
                for (var tap = 0; tap < Places; tap++)
                {
                    var y = (row * Stride) - Padding + (tap / Size);
                    var x = (column * Stride) - Padding + (tap % Size);
                    if (y >= 0 && y < height && x >= 0 && x < width)
                        yield return new Contact(tap, y, x, row, column);
                }
    }
}
