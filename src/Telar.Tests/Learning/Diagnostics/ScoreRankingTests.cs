using FsCheck.Xunit;
using Telar.Learning.Diagnostics;

namespace Telar.Tests.Learning.Diagnostics;

public sealed class ScoreRankingTests
{
    // The example of scikit-learn's documentation of roc_auc_score and average_precision_score.
    private static readonly ScoreRanking Documented = new([0.1f, 0.4f, 0.35f, 0.8f], [false, false, true, true]);

    [Fact]
    public void The_area_under_the_ROC_curve_is_the_documented_one() => Assert.Equal(0.75, Documented.RocAuc, 12);

    [Fact]
    public void The_average_precision_is_the_documented_one() => Assert.Equal(0.5 + (0.5 * 2 / 3), Documented.AveragePrecision, 12);

    [Fact]
    public void Precision_is_the_best_at_this_recall_or_a_higher_one()
    {
        Assert.Equal(1, Documented.PrecisionAt(0));
        Assert.Equal(1, Documented.PrecisionAt(0.5));
        Assert.Equal(2.0 / 3, Documented.PrecisionAt(0.75), 12);
    }

    [Fact]
    public void Ties_count_half()
    {
        // Of the four pairs one is won, one lost and two are ties.
        var ranking = new ScoreRanking([0.9f, 0.5f, 0.5f, 0.5f], [true, false, false, true]);
        Assert.Equal((1 + 1 + 0.5 + 0.5) / 4, ranking.RocAuc, 12);
        // Recall 1/2 at precision 1, then both halves at once at 2/4.
        Assert.Equal(0.5 + (0.5 * 0.5), ranking.AveragePrecision, 12);
    }

    [Fact]
    public void Without_positive_rows_there_is_no_ranking() =>
        Assert.Throws<ArgumentException>(() => new ScoreRanking([0.5f, 0.2f], [false, false]));

    [Property]
    public void The_area_is_the_share_of_pairs_that_are_won((byte Score, bool Positive)[] some)
    {
        var rows = WithBoth(some);
        var wins = from positive in rows.Where(row => row.Positive)
                   from other in rows.Where(row => !row.Positive)
                   select positive.Score > other.Score ? 1 : positive.Score == other.Score ? 0.5 : 0;
        Assert.Equal(wins.Average(), Ranking(rows, score => score).RocAuc, 9);
    }

    [Property]
    public void A_rising_function_of_the_score_changes_nothing((byte Score, bool Positive)[] some)
    {
        var rows = WithBoth(some);
        var (plain, bent) = (Ranking(rows, score => score), Ranking(rows, score => (score * score) - 7));
        Assert.Equal(plain.RocAuc, bent.RocAuc);
        Assert.Equal(plain.AveragePrecision, bent.AveragePrecision);
    }

    [Property]
    public void The_negated_score_has_the_complement((byte Score, bool Positive)[] some)
    {
        var rows = WithBoth(some);
        Assert.Equal(1, Ranking(rows, score => score).RocAuc + Ranking(rows, score => -score).RocAuc, 9);
    }

    private static (byte Score, bool Positive)[] WithBoth((byte Score, bool Positive)[] rows) => [.. rows, (100, true), (50, false)];

    private static ScoreRanking Ranking((byte Score, bool Positive)[] rows, Func<float, float> change) =>
        new([.. rows.Select(row => change(row.Score))], [.. rows.Select(row => row.Positive)]);
}
