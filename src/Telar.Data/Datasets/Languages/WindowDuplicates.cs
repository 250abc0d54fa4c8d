using Telar.Data.Splits;

namespace Telar.Data.Datasets.Languages;

/// <summary>
/// Removes texts that occur more than once: in several languages, because no answer is right; in one language,
/// because the article's formulas recur, and a text seen in training must not be asked in the test.
/// </summary>
internal static class WindowDuplicates
{
    /// <summary>Of one language's repetitions the first is kept, training before validation before test.</summary>
    public static List<Window> Remove(IReadOnlyList<Window> windows, IReadOnlyDictionary<int, SplitAssignment> splits)
    {
        var ambiguous = windows
            .GroupBy(window => window.Text)
            .Where(same => same.Select(window => window.Language).Distinct().Count() > 1)
            .Select(same => same.Key)
            .ToHashSet();
        var kept = windows
            .Where(window => !ambiguous.Contains(window.Text))
            .OrderBy(window => Rank(splits[window.Article].Split))
            .DistinctBy(window => window.Text)
            .Select(window => window.Id)
            .ToHashSet();
        return windows.Where(window => kept.Contains(window.Id)).ToList();
    }

    private static int Rank(string split) => split switch
    {
        Split.Train => 0,
        Split.Validation => 1,
        _ => 2,
    };
}
