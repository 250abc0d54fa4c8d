using FsCheck.Xunit;
using Telar.Learning.Diagnostics;

namespace Telar.Tests.Learning.Diagnostics;

public sealed class CalibrationTests
{
    [Fact]
    public void Bins_weigh_by_their_rows()
    {
        // Two rows at 0.95 of which one is right, and three at 0.5 of which none is:
        // 2/5 |0.5 - 0.95| + 3/5 |0 - 0.5| = 0.48.
        var calibration = Calibration.Of([0.95f, 0.95f, 0.5f, 0.5f, 0.5f], [true, false, false, false, false]);
        Assert.Equal(0.48, calibration.ExpectedError, 6);
        Assert.Equal(0.68, calibration.Confidence, 6);
        Assert.Equal(0.2, calibration.Accuracy, 12);
        Assert.Equal([(0.5, 0.0, 3), (0.95, 0.5, 2)], calibration.Bins.Select(bin => (Math.Round(bin.Confidence, 6), bin.Accuracy, bin.Rows)));
    }

    [Fact]
    public void Certainty_that_is_right_is_calibrated_and_certainty_that_is_wrong_is_not()
    {
        Assert.Equal(0, Calibration.Of([1, 1], [true, true]).ExpectedError);
        Assert.Equal(1, Calibration.Of([1, 1], [false, false]).ExpectedError);
    }

    [Theory]
    [InlineData(3, 4)]
    [InlineData(1, 2)]
    [InlineData(7, 8)]
    public void Confidence_that_is_the_share_of_right_rows_is_calibrated(int right, int rows)
    {
        var confidences = Enumerable.Repeat((float)right / rows, rows).ToArray();
        Assert.Equal(0, Calibration.Of(confidences, [.. Enumerable.Range(0, rows).Select(row => row < right)]).ExpectedError, 9);
    }

    [Fact]
    public void A_bin_reaches_up_to_its_upper_end() =>
        Assert.Equal([(0.0, 1), (14.0 / 15, 1)], Calibration.Of([0, 1], [true, true]).Bins.Select(bin => (bin.Low, bin.Rows)));

    [Fact]
    public void No_row_is_no_error() => Assert.Equal(0, Calibration.Of([], []).ExpectedError);

    [Property]
    public void The_error_is_a_share_and_no_row_is_lost((byte Confidence, bool Right)[] rows)
    {
        var confidences = rows.Select(row => row.Confidence / 255f).ToArray();
        var calibration = Calibration.Of(confidences, [.. rows.Select(row => row.Right)]);
        Assert.InRange(calibration.ExpectedError, 0, 1);
        Assert.Equal(rows.Length, calibration.Bins.Sum(bin => bin.Rows));
        Assert.All(calibration.Bins, bin => Assert.InRange(bin.Confidence, bin.Low - 1e-6, bin.High + 1e-6));
    }
}
