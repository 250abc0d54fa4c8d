using FsCheck.Xunit;
using Telar.Learning.Evaluation;

namespace Telar.Tests.Learning.Evaluation;

public sealed class ConfusionMatrixTests
{
    // Truth 0 0 0 0 1 1 2 2, predicted 0 0 0 1 1 0 2 1.
    private static readonly ConfusionMatrix Worked = ConfusionMatrix.Of(4, [0, 0, 0, 0, 1, 1, 2, 2], [0, 0, 0, 1, 1, 0, 2, 1]);

    [Fact]
    public void Scores_are_those_computed_by_hand()
    {
        Assert.Equal(5 / 8.0, Worked.Accuracy);
        Assert.Equal([3 / 4.0, 1 / 3.0, 1.0, 0], Enumerable.Range(0, 4).Select(Worked.Precision));
        Assert.Equal([3 / 4.0, 1 / 2.0, 1 / 2.0, 0], Enumerable.Range(0, 4).Select(Worked.Recall));
        Assert.Equal([3 / 4.0, 2 / 5.0, 2 / 3.0, 0], Enumerable.Range(0, 4).Select(Worked.F1));
    }

    [Fact]
    public void Macro_scores_leave_out_the_class_that_never_occurs()
    {
        Assert.Equal(((3 / 4.0) + (2 / 5.0) + (2 / 3.0)) / 3, Worked.MacroF1, 15);
        Assert.Equal(((3 / 4.0) + (1 / 3.0) + 1) / 3, Worked.MacroPrecision, 15);
        Assert.Equal(((3 / 4.0) + (1 / 2.0) + (1 / 2.0)) / 3, Worked.MacroRecall, 15);
    }

    [Fact]
    public void A_class_that_is_only_predicted_counts_as_zero() =>
        Assert.Equal(0.4, ConfusionMatrix.Of(2, [0, 0, 0, 0], [0, 0, 1, 1]).MacroF1 + (1 / 15.0), 15);

    [Fact]
    public void Nothing_gives_zero() => Assert.Equal(0, ConfusionMatrix.Of(3, [], []).MacroF1);

    [Property]
    public bool Perfect_predictions_score_one(byte[] labels)
    {
        var truth = labels.Select(label => label % 5).ToArray();
        var matrix = ConfusionMatrix.Of(5, truth, truth);
        return truth.Length == 0 || (matrix.Accuracy == 1 && matrix.MacroF1 == 1);
    }

    [Property]
    public bool Scores_lie_between_zero_and_one(byte[] truth, byte[] predicted)
    {
        var matrix = Random(truth, predicted);
        double[] scores = [matrix.Accuracy, matrix.MacroF1, matrix.MacroPrecision, matrix.MacroRecall];
        return scores.All(score => score is >= 0 and <= 1);
    }

    [Property]
    public bool The_order_of_rows_does_not_matter(byte[] truth, byte[] predicted) =>
        Random(truth, predicted).MacroF1 == Random([.. Same(truth, predicted).Reverse()], [.. Same(predicted, truth).Reverse()]).MacroF1;

    [Property]
    public bool Names_of_classes_do_not_matter(byte[] truth, byte[] predicted)
    {
        int[] renamed = [3, 0, 4, 1, 2];
        var (left, right) = (Same(truth, predicted), Same(predicted, truth));
        var matrix = ConfusionMatrix.Of(5, [.. left.Select(label => renamed[label % 5])], [.. right.Select(label => renamed[label % 5])]);
        return Math.Abs(matrix.MacroF1 - Random(truth, predicted).MacroF1) < 1e-12;
    }

    [Property]
    public bool Accuracy_is_the_recall_weighted_by_support(byte[] truth, byte[] predicted)
    {
        var matrix = Random(truth, predicted);
        var weighted = Enumerable.Range(0, 5).Sum(label => matrix.Recall(label) * matrix.Support(label));
        return Math.Abs(weighted - (matrix.Accuracy * matrix.Total)) < 1e-9;
    }

    private static ConfusionMatrix Random(byte[] truth, byte[] predicted) => ConfusionMatrix.Of(
        5,
        [.. Same(truth, predicted).Select(label => label % 5)],
        [.. Same(predicted, truth).Select(label => label % 5)]);

    private static byte[] Same(byte[] labels, byte[] others) => labels[..Math.Min(labels.Length, others.Length)];
}
