namespace Telar.Data.Splits;

/// <summary>
/// Splits groups into training, validation and test sets and the rest of the test set into folds, each
/// label in the same proportions. Depends on the groups and the seed, not on the order they come in.
/// </summary>
/// <param name="Validation">Share of the rows, 0 to 1.</param>
/// <param name="Test">Share of the rows, 0 to 1.</param>
/// <param name="Folds">Number of folds over training and validation rows.</param>
public sealed record StratifiedSplit(double Validation, double Test, int Folds, int Seed)
{
    /// <summary>The assignment of every group.</summary>
    public IReadOnlyDictionary<string, SplitAssignment> Assign(IEnumerable<SplitItem> items)
    {
        var random = new Random(Seed);
        var assignments = new Dictionary<string, SplitAssignment>();
        foreach (var label in items.GroupBy(item => item.Label).OrderBy(label => label.Key, StringComparer.Ordinal))
        {
            var groups = label.OrderBy(item => item.Group, StringComparer.Ordinal).ToArray();
            random.Shuffle(groups);
            AssignLabel(groups, assignments);
        }

        return assignments;
    }

    private void AssignLabel(SplitItem[] groups, Dictionary<string, SplitAssignment> assignments)
    {
        double total = groups.Sum(group => group.Rows);
        var foldRows = new int[Folds];
        var before = 0;
        foreach (var group in groups)
        {
            // A group goes where its middle falls, so that the shares are met as nearly as groups allow.
            var position = (before + (group.Rows / 2.0)) / total;
            before += group.Rows;
            var split = position < Test ? Split.Test : position < Test + Validation ? Split.Validation : Split.Train;
            var fold = Split.NoFold;
            if (split != Split.Test)
            {
                fold = Array.IndexOf(foldRows, foldRows.Min());
                foldRows[fold] += group.Rows;
            }

            assignments.Add(group.Group, new SplitAssignment(split, fold));
        }
    }
}
