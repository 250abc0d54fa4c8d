using FsCheck.Xunit;
using Telar.Learning.Training;

namespace Telar.Tests.Learning.Training;

public sealed class EpochChoiceTests
{
    [Theory]
    // On 100 rows the standard error of 0.80 is 0.04.
    [InlineData(100, new[] { 0.5, 0.80, 0.77, 0.76 }, 4)]
    [InlineData(100, new[] { 0.5, 0.80, 0.77, 0.75 }, 3)]
    // On 10,000 rows it is 0.004.
    [InlineData(10_000, new[] { 0.5, 0.80, 0.77, 0.76 }, 2)]
    [InlineData(10_000, new[] { 0.5, 0.80, 0.797, 0.76 }, 3)]
    // Nothing is within no error but the same score.
    [InlineData(100, new[] { 1, 0.99, 1, 0.99 }, 3)]
    public void The_last_epoch_within_one_standard_error_of_the_best_is_kept(int rows, double[] scores, int kept) =>
        Assert.Equal(kept, KeptOf(rows, scores));

    [Property]
    public bool No_later_epoch_is_within_one_standard_error_of_the_best(byte[] shares)
    {
        var scores = shares.Select(share => share / 255.0).ToArray();
        if (scores.Length == 0)
            return true;

        var least = scores.Max() - Math.Sqrt(scores.Max() * (1 - scores.Max()) / 50);
        var kept = KeptOf(50, scores);
        return scores[kept - 1] >= least && scores.Skip(kept).All(score => score < least);
    }

    [Fact]
    public void Patience_counts_from_the_highest_score_and_of_equals_from_the_lowest_loss() => Assert.Equal(
        3,
        EpochChoice.BestOf([Epoch(1, 0.7, 0.5), Epoch(2, 0.9, 0.4), Epoch(3, 0.9, 0.3), Epoch(4, 0.9, 0.3), Epoch(5, 0.8, 0.1)]).Epoch);

    private static int KeptOf(int rows, double[] scores)
    {
        var choice = new EpochChoice(rows);
        var history = new List<EpochRecord>();
        var kept = 0;
        foreach (var score in scores)
        {
            history.Add(Epoch(history.Count + 1, score, 0));
            if (choice.KeepsLast(history))
                kept = history.Count;
        }

        return kept;
    }

    private static EpochRecord Epoch(int epoch, double macroF1, double loss) => new(epoch, epoch, 0, 0, 0, loss, macroF1, macroF1);
}
