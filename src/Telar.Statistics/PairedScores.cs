namespace Telar.Statistics;

/// <summary>The measured value of every run.</summary>
public static class PairedScores
{
    /// <returns>The scores of both systems, one a run.</returns>
    public static (IReadOnlyList<double> First, IReadOnlyList<double> Second) Of(PairedPredictions predictions, Measure measure)
    {
        var scores = new WeightedScores(predictions, measure);
        scores.Weigh([.. Enumerable.Repeat(1, predictions.Clusters.Max() + 1)]);
        return ([.. predictions.First.Select(scores.Of)], [.. predictions.Second.Select(scores.Of)]);
    }
}
