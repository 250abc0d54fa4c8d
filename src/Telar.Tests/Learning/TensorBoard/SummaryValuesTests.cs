using FsCheck.Xunit;
using SkiaSharp;
using Telar.Learning.TensorBoard;

namespace Telar.Tests.Learning.TensorBoard;

public sealed class SummaryValuesTests
{
    [Fact]
    public void Counts_stand_in_equal_steps()
    {
        var histogram = SummaryValues.Histogram("weights", [0, 0.01f, 0.5f, 1, 1])!.Histo;

        Assert.Equal((0.0, 1.0, 5.0), (histogram.Min, histogram.Max, histogram.Num));
        Assert.Equal(2.51, histogram.Sum, 6);
        Assert.Equal(2.2501, histogram.SumSquares, 6);
        Assert.Equal(50, histogram.Bucket.Count);
        Assert.Equal((2.0, 1.0, 2.0), (histogram.Bucket[0], histogram.Bucket[25], histogram.Bucket[49]));
        Assert.Equal((0.02, 1.0), (histogram.BucketLimit[0], histogram.BucketLimit[49]));
    }

    [Property]
    public bool Every_finite_value_is_counted_once_below_rising_limits(float[] values)
    {
        var finite = values.Count(float.IsFinite);
        if (SummaryValues.Histogram("weights", values) is not { Histo: var histogram })
            return finite == 0;

        return histogram.Bucket.Sum() == finite
            && histogram.BucketLimit.Zip(histogram.BucketLimit.Skip(1)).All(pair => pair.First <= pair.Second)
            && histogram.BucketLimit[^1] == histogram.Max
            && histogram.Bucket.Count == histogram.BucketLimit.Count;
    }

    [Fact]
    public void One_value_fills_one_bucket()
    {
        var histogram = SummaryValues.Histogram("bias", [0, 0, 0])!.Histo;
        Assert.Equal(([3.0], [0.0]), (histogram.Bucket, histogram.BucketLimit));
    }

    [Fact]
    public void Values_that_are_no_numbers_are_left_out() =>
        Assert.Null(SummaryValues.Histogram("diverged", [float.NaN, float.PositiveInfinity]));

    [Fact]
    public void A_picture_is_a_PNG_of_its_pixels()
    {
        var image = SummaryValues.Picture(new LoggedPicture("filters", 2, 1, [255, 0, 0, 1, 2, 3])).Image;
        using var decoded = SKBitmap.Decode(image.EncodedImageString.ToByteArray());

        Assert.Equal((2, 1, 3), (image.Width, image.Height, image.Colorspace));
        Assert.Equal([new SKColor(255, 0, 0), new SKColor(1, 2, 3)], decoded.Pixels);
    }
}
