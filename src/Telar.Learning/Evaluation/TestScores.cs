namespace Telar.Learning.Evaluation;

/// <summary>Scores on the test rows of one protocol.</summary>
public sealed record TestScores(
    Estimate Accuracy,
    Estimate MacroF1,
    Estimate MacroPrecision,
    Estimate MacroRecall,
    IReadOnlyList<ClassScores> PerClass,
    long Rows)
{
    /// <param name="labels">The classes' names.</param>
    /// <param name="seeds">The confusion matrix of each seed, over the same rows.</param>
    public static TestScores Of(IReadOnlyList<string> labels, IReadOnlyList<ConfusionMatrix> seeds)
    {
        Estimate Over(Func<ConfusionMatrix, double> score) => Estimate.Of([.. seeds.Select(score)]);

        var classes = labels.Select((label, index) => new ClassScores(
            label,
            seeds.Average(seed => seed.Precision(index)),
            seeds.Average(seed => seed.Recall(index)),
            seeds.Average(seed => seed.F1(index)),
            seeds[0].Support(index)));
        return new TestScores(
            Over(seed => seed.Accuracy),
            Over(seed => seed.MacroF1),
            Over(seed => seed.MacroPrecision),
            Over(seed => seed.MacroRecall),
            [.. classes],
            seeds[0].Total);
    }
}
