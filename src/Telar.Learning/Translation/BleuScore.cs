namespace Telar.Learning.Translation;

/// <summary>
/// BLEU: the geometric mean of how many runs of one to four words of the translations stand in the references, less where the
/// translations are shorter (Papineni et al. 2002), in [0, 1]. A length without any run in common counts half as much as one
/// run would, the next one a quarter, as in sacreBLEU (Post 2018).
/// </summary>
internal sealed class BleuScore : ITranslationScore
{
    private const int Longest = 4;

    /// <summary>For each length shared runs and runs of the translation; then the words of the translation and of the reference.</summary>
    public IReadOnlyList<double> Counts(string translation, string reference)
    {
        var (said, wanted) = (Words(translation), Words(reference));
        return
        [
            .. Enumerable.Range(1, Longest).SelectMany(length => new double[] { Shared(said, wanted, length), Math.Max(0, said.Length - length + 1) }),
            said.Length,
            wanted.Length,
        ];
    }

    public double Of(IReadOnlyList<double> counts)
    {
        var (said, wanted) = (counts[^2], counts[^1]);
        var (logarithms, halvings) = (0.0, 1.0);
        for (var length = 0; length < Longest; length++)
        {
            var (shared, runs) = (counts[2 * length], counts[(2 * length) + 1]);
            if (runs == 0)
                return 0;
            logarithms += Math.Log((shared > 0 ? shared : 1 / (halvings *= 2)) / runs);
        }

        return Math.Exp((logarithms / Longest) + Math.Min(0, 1 - (wanted / said)));
    }

    private static int Shared(string[] said, string[] wanted, int length)
    {
        var known = Runs(wanted, length).CountBy(run => run).ToDictionary();
        return Runs(said, length).CountBy(run => run).Sum(run => Math.Min(run.Value, known.GetValueOrDefault(run.Key)));
    }

    private static IEnumerable<string> Runs(string[] words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(start => string.Join(' ', words[start..(start + length)]));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
