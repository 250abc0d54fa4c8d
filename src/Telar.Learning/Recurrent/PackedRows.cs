using Telar.Learning.Numerics;

namespace Telar.Learning.Recurrent;

/// <summary>
/// The words of a padded batch [B, T] without the padding, step after step, and within a step from the longest row to
/// the shortest. So the rows of a step are the first rows of the step before, and no step needs a mask.
/// </summary>
internal sealed class PackedRows
{
    // Where the words lie in the padded batch: row * T + step.
    private readonly int[] places;

    /// <param name="lengths">Words of each row, [B].</param>
    /// <param name="width">T.</param>
    /// <exception cref="ArgumentOutOfRangeException">A row has no words, or more than T.</exception>
    public PackedRows(ReadOnlySpan<long> lengths, int width)
    {
        foreach (var length in lengths)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(length, 1, nameof(lengths));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(length, width, nameof(lengths));
        }

        var rows = lengths.ToArray().Index().OrderByDescending(row => row.Item).ToList();
        var steps = Enumerable.Range(0, (int)rows[0].Item)
            .Select(step => rows.TakeWhile(row => row.Item > step).Select(row => (row.Index * width) + step).ToArray())
            .ToList();
        places = [.. steps.SelectMany(step => step)];
        FromTheStart = Read(steps.Index().Select(step => (steps.Take(step.Index).Sum(earlier => earlier.Length), step.Item.Length)));
        FromTheEnd = Read(FromTheStart.Reverse().Select(step => (step.First, step.Rows)));
    }

    /// <summary>Words of all rows.</summary>
    public int Words => places.Length;

    public IReadOnlyList<RecurrentStep> FromTheStart { get; }

    /// <summary>The steps of a reader that begins each row with its own last word.</summary>
    public IReadOnlyList<RecurrentStep> FromTheEnd { get; }

    /// <summary>Copies the words from a padded batch, [B * T, D], to packed places, [Words, D].</summary>
    public void Pack(Matrix padded, Matrix packed)
    {
        for (var word = 0; word < places.Length; word++)
            padded.Row(places[word]).CopyTo(packed.Row(word));
    }

    /// <summary>Copies the words back; the padding stays as it is.</summary>
    public void Unpack(Matrix packed, Matrix padded)
    {
        for (var word = 0; word < places.Length; word++)
            packed.Row(word).CopyTo(padded.Row(places[word]));
    }

    /// <param name="steps">First packed place and rows of each step, in the order in which they are read.</param>
    private static List<RecurrentStep> Read(IEnumerable<(int First, int Rows)> steps)
    {
        var read = new List<RecurrentStep>();
        var previous = (First: 0, Rows: 0);
        foreach (var step in steps)
        {
            read.Add(new(step.First, step.Rows, previous.First, Math.Min(previous.Rows, step.Rows)));
            previous = step;
        }

        return read;
    }
}
