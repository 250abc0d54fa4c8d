namespace Telar.Learning.Diagnostics;

/// <summary>
/// How far confidence is from the share of rows that are right (Guo et al. 2017, "On Calibration of Modern
/// Neural Networks", equations 3 and 5).
/// </summary>
/// <param name="ExpectedError">Mean distance over the rows, in [0, 1]; 0 where there is no row.</param>
/// <param name="Confidence">Mean over all rows.</param>
/// <param name="Accuracy">Share of all rows that are right.</param>
/// <param name="Bins">Those that have rows, by rising confidence.</param>
public sealed record Calibration(
    double ExpectedError, double Confidence, double Accuracy, IReadOnlyList<CalibrationBin> Bins)
{
    public const int BinCount = 15;

    /// <param name="confidences">Probability of the predicted class, in [0, 1].</param>
    /// <param name="right">Whether the prediction is the truth.</param>
    public static Calibration Of(IReadOnlyList<float> confidences, IReadOnlyList<bool> right)
    {
        var rows = confidences.Zip(right, (confidence, hit) => (Confidence: (double)confidence, Hit: hit ? 1.0 : 0))
            .GroupBy(row => Index(row.Confidence))
            .OrderBy(bin => bin.Key);
        CalibrationBin[] bins =
        [
            .. rows.Select(bin => new CalibrationBin(
                (double)bin.Key / BinCount,
                (bin.Key + 1.0) / BinCount,
                bin.Average(row => row.Confidence),
                bin.Average(row => row.Hit),
                bin.Count())),
        ];
        double Mean(Func<CalibrationBin, double> score) => bins.Sum(bin => bin.Rows * score(bin)) / Math.Max(1, confidences.Count);
        return new Calibration(
            Mean(bin => Math.Abs(bin.Accuracy - bin.Confidence)), Mean(bin => bin.Confidence), Mean(bin => bin.Accuracy), bins);
    }

    // Bins are open below and closed above: (0, 1/15], (1/15, 2/15] ...
    private static int Index(double confidence) => Math.Clamp((int)Math.Ceiling(confidence * BinCount) - 1, 0, BinCount - 1);
}
