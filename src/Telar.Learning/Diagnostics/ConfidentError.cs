namespace Telar.Learning.Diagnostics;

/// <summary>A test row that is called something else with confidence.</summary>
/// <param name="Id">The row.</param>
/// <param name="Truth">What it is.</param>
/// <param name="Predicted">The wrong class with the highest sum of confidence over the seeds.</param>
/// <param name="Confidence">That sum, divided by the number of all seeds: 1 where each of them is certain.</param>
/// <param name="Seeds">How many seeds give that class.</param>
public sealed record ConfidentError(string Id, string Truth, string Predicted, double Confidence, int Seeds)
{
    /// <summary>The most confident ones, at most one a row, the first by identity of equals.</summary>
    public static IReadOnlyList<ConfidentError> Worst(IReadOnlyList<TestPrediction> predictions, int most)
    {
        var seeds = predictions.Select(prediction => prediction.Seed).Distinct().Count();
        return
        [
            .. predictions.Where(prediction => !prediction.IsRight)
                .GroupBy(prediction => (prediction.Id, prediction.Truth, prediction.Predicted))
                .Select(same => new ConfidentError(
                    same.Key.Id,
                    same.Key.Truth,
                    same.Key.Predicted,
                    same.Sum(prediction => (double)prediction.Confidence) / seeds,
                    same.Count()))
                .OrderByDescending(error => error.Confidence)
                .ThenBy(error => error.Id, StringComparer.Ordinal)
                .ThenBy(error => error.Predicted, StringComparer.Ordinal)
                .DistinctBy(error => error.Id)
                .Take(most),
        ];
    }
}
