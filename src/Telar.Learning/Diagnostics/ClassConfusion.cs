namespace Telar.Learning.Diagnostics;

/// <summary>A class taken for another one.</summary>
/// <param name="Truth">What the rows are.</param>
/// <param name="Predicted">What they are called.</param>
/// <param name="Count">How often, over all seeds.</param>
/// <param name="Share">Of all predictions for rows of the class.</param>
public sealed record ClassConfusion(string Truth, string Predicted, int Count, double Share)
{
    /// <summary>The most frequent ones, the first by name of equals.</summary>
    public static IReadOnlyList<ClassConfusion> Worst(IReadOnlyList<TestPrediction> predictions, int most)
    {
        var support = predictions.CountBy(prediction => prediction.Truth).ToDictionary();
        return
        [
            .. predictions.Where(prediction => !prediction.IsRight)
                .CountBy(prediction => (prediction.Truth, prediction.Predicted))
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key.Truth, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Predicted, StringComparer.Ordinal)
                .Take(most)
                .Select(pair => new ClassConfusion(
                    pair.Key.Truth, pair.Key.Predicted, pair.Value, (double)pair.Value / support[pair.Key.Truth])),
        ];
    }
}
