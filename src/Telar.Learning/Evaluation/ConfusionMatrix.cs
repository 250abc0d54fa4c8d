namespace Telar.Learning.Evaluation;

/// <summary>Counts of true against predicted classes, and the scores that follow from them.</summary>
public sealed class ConfusionMatrix(int classes)
{
    private readonly long[,] counts = new long[classes, classes];

    public static ConfusionMatrix Of(int classes, IReadOnlyList<int> truth, IReadOnlyList<int> predicted)
    {
        var matrix = new ConfusionMatrix(classes);
        for (var row = 0; row < truth.Count; row++)
            matrix.counts[truth[row], predicted[row]]++;
        return matrix;
    }

    public int Classes => classes;

    public long this[int truth, int predicted] => counts[truth, predicted];

    public long Total => Range.Sum(Support);

    /// <summary>Rows of the class.</summary>
    public long Support(int label) => Range.Sum(predicted => counts[label, predicted]);

    private long Predicted(int label) => Range.Sum(truth => counts[truth, label]);

    public double Accuracy => Ratio(Range.Sum(label => counts[label, label]), Total);

    /// <summary>Share of the rows called <paramref name="label"/> that are; 0 where none is called so.</summary>
    public double Precision(int label) => Ratio(counts[label, label], Predicted(label));

    /// <summary>Share of the rows of <paramref name="label"/> that are found; 0 where there is none.</summary>
    public double Recall(int label) => Ratio(counts[label, label], Support(label));

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1(int label) => Ratio(2 * counts[label, label], Support(label) + Predicted(label));

    /// <summary>Mean F1 over the classes that occur, as truth or as prediction.</summary>
    public double MacroF1 => Mean(F1);

    public double MacroPrecision => Mean(Precision);

    public double MacroRecall => Mean(Recall);

    private IEnumerable<int> Range => Enumerable.Range(0, classes);

    private double Mean(Func<int, double> score) =>
        Range.Where(label => Support(label) + Predicted(label) > 0).Select(score).DefaultIfEmpty().Average();

    private static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
