using Google.Protobuf;
using SkiaSharp;
using Tensorboard;

namespace Telar.Learning.TensorBoard;

/// <summary>What an event can show: scalars, histograms, pictures.</summary>
internal static class SummaryValues
{
    private const int Buckets = 50;
    private const int RedGreenBlue = 3;

    public static Summary.Types.Value Scalar(string tag, double value) => new() { Tag = tag, SimpleValue = (float)value };

    /// <summary>
    /// Counts in equal steps from the smallest to the largest value; null where no value is finite. Values that
    /// are not finite, as a diverged training leaves them, have no place on the axis and are left out.
    /// </summary>
    public static Summary.Types.Value? Histogram(string tag, ReadOnlySpan<float> values)
    {
        var histogram = new HistogramProto { Min = double.PositiveInfinity, Max = double.NegativeInfinity };
        foreach (var value in values)
            if (float.IsFinite(value))
                Include(histogram, value);
        if (histogram.Num == 0)
            return null;

        var step = (histogram.Max - histogram.Min) / Buckets;
        var counts = new double[step > 0 ? Buckets : 1];
        foreach (var value in values)
            if (float.IsFinite(value))
                counts[step > 0 ? Math.Min((int)((value - histogram.Min) / step), Buckets - 1) : 0]++;

        // The last limit is the largest value itself, whatever the steps have rounded.
        histogram.BucketLimit.Add(Enumerable.Range(1, counts.Length - 1).Select(index => histogram.Min + (index * step)));
        histogram.BucketLimit.Add(histogram.Max);
        histogram.Bucket.Add(counts);
        return new Summary.Types.Value { Tag = tag, Histo = histogram };
    }

    private static void Include(HistogramProto histogram, double value)
    {
        histogram.Min = Math.Min(histogram.Min, value);
        histogram.Max = Math.Max(histogram.Max, value);
        histogram.Num++;
        histogram.Sum += value;
        histogram.SumSquares += value * value;
    }

    public static Summary.Types.Value Picture(LoggedPicture picture)
    {
        using var bitmap = new SKBitmap(picture.Width, picture.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        var pixels = picture.Pixels.Chunk(RedGreenBlue).Select(pixel => new SKColor(pixel[0], pixel[1], pixel[2]));
        bitmap.Pixels = [.. pixels];
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, quality: 100);
        var image = new Summary.Types.Image
        {
            Height = picture.Height,
            Width = picture.Width,
            Colorspace = RedGreenBlue,
            EncodedImageString = ByteString.CopyFrom(encoded.AsSpan()),
        };
        return new Summary.Types.Value { Tag = picture.Tag, Image = image };
    }
}
