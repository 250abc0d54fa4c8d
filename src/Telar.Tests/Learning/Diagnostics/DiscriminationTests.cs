using Telar.Learning.Diagnostics;

namespace Telar.Tests.Learning.Diagnostics;

public sealed class DiscriminationTests
{
    private readonly Discrimination discrimination = Discrimination.Of(ClassProbabilitiesSample.Create());

    [Fact]
    public void A_class_without_rows_is_left_out() =>
        Assert.Equal([("a", 2), ("b", 2)], discrimination.Classes.Select(score => (score.Label, score.Positives)));

    [Fact]
    public void Each_class_is_ranked_against_all_others()
    {
        // Class a: both of its rows lead. Class b: 0.75 leads, 0.25 ties with one other row and beats one.
        Assert.Equal([1, 0.875], discrimination.Classes.Select(score => score.RocAuc));
        Assert.Equal([1, 0.5 + (0.5 * 2 / 3)], discrimination.Classes.Select(score => score.AveragePrecision));
    }

    [Fact]
    public void The_whole_is_the_mean_of_the_classes()
    {
        Assert.Equal(0.9375, discrimination.RocAuc, 12);
        Assert.Equal((1 + 0.5 + (0.5 * 2 / 3)) / 2, discrimination.AveragePrecision, 12);
    }

    [Fact]
    public void Curves_are_read_at_the_same_recalls_and_never_rise()
    {
        Assert.Equal((0, 1, 21), (discrimination.Recall[0], discrimination.Recall[^1], discrimination.Recall.Count));
        Assert.All(discrimination.Classes, score =>
        {
            Assert.Equal(21, score.Precision.Count);
            Assert.Equal(score.Precision.OrderDescending(), score.Precision);
        });
    }
}
