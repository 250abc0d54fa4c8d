using Telar.Learning.Evaluation;

namespace Telar.Learning.Diagnostics;

/// <summary>How well probabilities tell classes apart, each against all others, whatever threshold is set.</summary>
/// <param name="RocAuc">Mean over the classes.</param>
/// <param name="AveragePrecision">Mean over the classes.</param>
/// <param name="Recall">Where the curves of precision are read.</param>
/// <param name="Classes">Those with test rows, in the order of the labels.</param>
public sealed record Discrimination(
    double RocAuc, double AveragePrecision, IReadOnlyList<double> Recall, IReadOnlyList<ClassDiscrimination> Classes)
{
    private const int Steps = 20;

    public static Discrimination Of(ClassProbabilities probabilities)
    {
        double[] recall = [.. Enumerable.Range(0, Steps + 1).Select(step => (double)step / Steps)];
        var classes = probabilities.Labels.Zip(probabilities.Columns)
            .Select(column => (Label: column.First, Scores: column.Second, Positive: RowsOf(column.First, probabilities)))
            .Where(column => column.Positive.Contains(true) && column.Positive.Contains(false))
            .Select(column => Judge(column.Label, column.Scores, column.Positive, recall))
            .ToList();
        return new Discrimination(
            classes.Select(score => score.RocAuc).DefaultIfEmpty().Average(),
            classes.Select(score => score.AveragePrecision).DefaultIfEmpty().Average(),
            recall,
            classes);
    }

    private static ClassDiscrimination Judge(string label, float[] scores, bool[] positive, double[] recall)
    {
        var ranking = new ScoreRanking(scores, positive);
        return new ClassDiscrimination(
            label,
            positive.Count(hit => hit),
            ranking.RocAuc,
            ranking.AveragePrecision,
            [.. recall.Select(ranking.PrecisionAt)]);
    }

    private static bool[] RowsOf(string label, ClassProbabilities probabilities) =>
        [.. probabilities.Truth.Select(truth => truth == label)];
}
