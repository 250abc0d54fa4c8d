namespace Telar.Learning.Translation;

/// <summary>
/// chrF2: how many runs of one to six letters translations share with references, in [0, 1] (Popović 2015, β = 2). Precision
/// and recall are means over the lengths of runs, with spaces left out and counts summed over all sentences, as in sacreBLEU
/// (Post 2018).
/// </summary>
internal sealed class CharacterScore : ITranslationScore
{
    private const double SquaredBeta = 4;

    public IReadOnlyList<double> Counts(string translation, string reference) => Counts(new LetterRuns(translation), new LetterRuns(reference));

    public double Of(IReadOnlyList<double> counts)
    {
        var lengths = Enumerable.Range(0, LetterRuns.Longest)
            .Select(length => (Shared: counts[3 * length], Said: counts[(3 * length) + 1], Wanted: counts[(3 * length) + 2]))
            .Where(length => length is { Said: > 0, Wanted: > 0 })
            .ToList();
        if (lengths.Count == 0)
            return 0;

        var precision = lengths.Average(length => length.Shared / length.Said);
        var recall = lengths.Average(length => length.Shared / length.Wanted);
        return precision + recall > 0 ? (1 + SquaredBeta) * precision * recall / ((SquaredBeta * precision) + recall) : 0;
    }

    /// <summary>Between two sentences whose runs are known.</summary>
    public double Of(LetterRuns translation, LetterRuns reference) => Of(Counts(translation, reference));

    private static double[] Counts(LetterRuns translation, LetterRuns reference) =>
    [
        .. Enumerable.Range(1, LetterRuns.Longest).SelectMany(length => new double[]
        {
            translation.SharedWith(reference, length), translation.Count(length), reference.Count(length),
        }),
    ];
}
