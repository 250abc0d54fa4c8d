namespace Telar.Statistics;

/// <summary>
/// Holm's step-down correction: who rejects where an adjusted p is at most .05 makes any false rejection in the
/// whole family with a probability of at most 5 %, however the tests depend on each other (Holm 1979).
/// </summary>
public static class HolmCorrection
{
    /// <param name="pValues">Of a family of tests.</param>
    /// <returns>Adjusted p values in the same order.</returns>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> pValues)
    {
        var adjusted = new double[pValues.Count];
        var largest = 0.0;
        foreach (var (rank, test) in Enumerable.Range(0, pValues.Count).OrderBy(test => pValues[test]).Index())
        {
            largest = Math.Max(largest, Math.Min(1, (pValues.Count - rank) * pValues[test]));
            adjusted[test] = largest;
        }

        return adjusted;
    }
}
