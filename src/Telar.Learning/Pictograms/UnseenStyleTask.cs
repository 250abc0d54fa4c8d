using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Tasks;

namespace Telar.Learning.Pictograms;

/// <summary>
/// Tested on a style that no training row has. A fold holds out one of the training styles in the same way,
/// by alphabet, so that a recipe is chosen for what it is tested on without a look at the test style.
/// </summary>
public sealed record UnseenStyleTask(string Table) : PictogramTask(Table)
{
    /// <summary>Number of folds, the training styles.</summary>
    public const int Folds = 3;

    /// <summary>A style that is not trained on, to see what it brings; null to train on all but the test style.</summary>
    public string? Without { get; init; }

    protected override IReadOnlyList<string> SplitColumns => ["style_split"];

    protected override IReadOnlyList<Part?> Assign(ParquetTable table, Partition partition)
    {
        var styles = table.Text("style");
        return
        [
            .. PartsOf(table, partition).Select((part, row) =>
                part == Part.Train && styles[row] == Without ? (Part?)null : part),
        ];
    }

    private static IEnumerable<Part> PartsOf(ParquetTable table, Partition partition)
    {
        var parts = table.Text("style_split").Select(split => Partition.Split.Of(split, 0)).ToList();
        if (partition.Fold is not { } fold)
            return parts;

        var styles = table.Text("style");
        var known = styles.Where((_, row) => parts[row] != Part.Test).Distinct().Order(StringComparer.Ordinal).ToList();
        if (fold < 0 || fold >= known.Count)
            throw new TelarException(
                $"there is no fold {fold}", nameof(UnseenStyleTask), $"use 0 to {known.Count - 1}, one a training style");

        return parts.Select((part, row) =>
            part == Part.Test ? part : styles[row] == known[fold] ? Part.Validation : Part.Train);
    }
}
