namespace Telar.Reporting.Results;

/// <summary>How often each class was taken for each other, as shares of the true class.</summary>
/// <param name="Labels">The classes, in ordinal order.</param>
/// <param name="Shares">Row: truth, column: prediction; every row with support sums to 1.</param>
public sealed record Confusion(IReadOnlyList<string> Labels, double[,] Shares)
{
    public static Confusion Of(Predictions predictions)
    {
        var labels = predictions.Truth.Concat(predictions.Predicted)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var index = labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i);
        var counts = new double[labels.Length, labels.Length];
        var support = new double[labels.Length];
        foreach (var (truth, predicted) in predictions.Truth.Zip(predictions.Predicted))
        {
            counts[index[truth], index[predicted]]++;
            support[index[truth]]++;
        }

        for (var row = 0; row < labels.Length; row++)
            for (var column = 0; column < labels.Length; column++)
                counts[row, column] /= Math.Max(1, support[row]);

        return new Confusion(labels, counts);
    }
}
