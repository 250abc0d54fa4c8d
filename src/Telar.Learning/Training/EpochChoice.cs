namespace Telar.Learning.Training;

/// <summary>
/// Which epoch of a training is kept: the last one whose validation macro-F1 is within one standard error of the best. On
/// few rows the best epoch is a matter of luck, and where the learning rate falls the later weights are the better ones
/// (the one-standard-error rule of Breiman et al., Classification and Regression Trees, 1984, section 3.4.3).
/// </summary>
/// <param name="ValidationRows">How many rows the scores are of.</param>
public sealed record EpochChoice(int ValidationRows)
{
    /// <summary>Whether the newest epoch is kept in place of an earlier one.</summary>
    /// <param name="history">All epochs so far, at least one.</param>
    public bool KeepsLast(IReadOnlyList<EpochRecord> history)
    {
        var best = BestOf(history).ValidationMacroF1;
        return history[^1].ValidationMacroF1 >= best - StandardError(best);
    }

    /// <summary>The epoch with the highest macro-F1, and of equals that with the lowest loss: patience counts from it.</summary>
    /// <param name="history">At least one epoch.</param>
    public static EpochRecord BestOf(IReadOnlyList<EpochRecord> history) =>
        history.OrderByDescending(epoch => epoch.ValidationMacroF1).ThenBy(epoch => epoch.ValidationLoss).First();

    // That of a share of the rows: macro-F1 has none in closed form, and where classes are rare a larger one.
    private double StandardError(double score) => Math.Sqrt(score * (1 - score) / ValidationRows);
}
