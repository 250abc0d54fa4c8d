using Telar.Learning.Evaluation;

namespace Telar.Learning.Diagnostics;

/// <summary>
/// The mean squared distance between the probabilities and the truth as a vector of zeros and a one (Brier 1950):
/// 0 for certainty that is right, 2 for certainty that is wrong.
/// </summary>
public static class BrierScore
{
    public static double Of(ClassProbabilities probabilities) =>
        Enumerable.Range(0, probabilities.Truth.Count).Select(row => Distance(probabilities, row)).DefaultIfEmpty().Average();

    private static double Distance(ClassProbabilities probabilities, int row) =>
        probabilities.Labels.Zip(probabilities.Columns, (label, column) =>
        {
            var difference = column[row] - (label == probabilities.Truth[row] ? 1.0 : 0);
            return difference * difference;
        }).Sum();
}
