using Telar.Engine;
using Telar.Learning.Tasks;

namespace Telar.Learning.CrossValidation;

/// <summary>
/// Which rows of a table in ten parts train, validate and test while two of the parts are held out for the test. Five
/// of these test every row once, each time by a network that has seen nothing of its group.
/// </summary>
/// <param name="Fold">Whose rows are the test: 0 to <see cref="Folds"/> - 1.</param>
public sealed record HeldOut(int Fold)
{
    /// <summary>How many there are.</summary>
    public const int Folds = 5;

    /// <summary>Folds within the rows that are not held out, for choosing a recipe without the test rows.</summary>
    public const int InnerFolds = Folds - 1;

    private const int PartsPerFold = 2;
    private const int Parts = Folds * PartsPerFold;

    public static IReadOnlyList<HeldOut> All { get; } = [.. Enumerable.Range(0, Folds).Select(fold => new HeldOut(fold))];

    /// <summary>
    /// Where a row belongs. Under the table's split one part after the test's validates, a tenth of the rows, and the
    /// other seven train; under an inner fold one fifth of the rows validates.
    /// </summary>
    /// <param name="part">Of the row, 0 to 9.</param>
    /// <param name="partition">The split, or an inner fold: 0 to <see cref="InnerFolds"/> - 1.</param>
    public Part Of(int part, Partition partition)
    {
        if (part is < 0 or >= Parts)
            throw new TelarException($"there is no part {part}", "column 'part'", $"use 0 to {Parts - 1}");
        if (partition.Fold is < 0 or >= InnerFolds)
            throw new TelarException($"there is no inner fold {partition.Fold}", nameof(HeldOut), $"use 0 to {InnerFolds - 1}");

        var fold = part / PartsPerFold;
        if (fold == Fold)
            return Part.Test;

        var validates = partition.Fold is { } inner
            ? fold == (Fold + 1 + inner) % Folds
            : part == (Fold + 1) * PartsPerFold % Parts;
        return validates ? Part.Validation : Part.Train;
    }
}
