using Telar.Learning.Evaluation;

namespace Telar.Learning.Translation;

/// <summary>What a system makes of the test sentences, once for each seed.</summary>
/// <param name="References">The translations that are known.</param>
/// <param name="Seeds">For each seed its translations, in the same order.</param>
internal sealed record SystemTranslations(IReadOnlyList<string> References, IReadOnlyList<IReadOnlyList<string>> Seeds)
{
    private const int Draws = 2000;
    private const double Tail = 0.025;

    public TranslationScores Scores => new(Estimate.Of(Each(new CharacterScore())), Estimate.Of(Each(new BleuScore())));

    /// <summary>
    /// By how much the mean chrF over the seeds is above another system's, with a 95 % interval by a bootstrap that draws
    /// sentences for both together (Koehn 2004).
    /// </summary>
    public TranslationGain Over(SystemTranslations other)
    {
        var score = new CharacterScore();
        var (own, others) = (CountsOf(score), other.CountsOf(score));
        double Difference(int[] sentences) =>
            own.Average(seed => Score(score, seed, sentences)) - others.Average(seed => Score(score, seed, sentences));

        var all = Enumerable.Range(0, References.Count).ToArray();
        var random = new Random(1);
        var drawn = Enumerable.Range(0, Draws)
            .Select(_ => Difference([.. all.Select(_ => random.Next(all.Length))]))
            .Order()
            .ToList();
        return new TranslationGain(Difference(all), drawn[(int)(Tail * Draws)], drawn[^((int)(Tail * Draws) + 1)]);
    }

    private double[] Each(ITranslationScore score)
    {
        var all = Enumerable.Range(0, References.Count).ToArray();
        return [.. CountsOf(score).Select(seed => Score(score, seed, all))];
    }

    private IReadOnlyList<IReadOnlyList<double>>[] CountsOf(ITranslationScore score) =>
        [.. Seeds.Select(seed => (IReadOnlyList<IReadOnlyList<double>>)[.. seed.Zip(References, score.Counts)])];

    private static double Score(ITranslationScore score, IReadOnlyList<IReadOnlyList<double>> counts, int[] sentences)
    {
        var sums = new double[counts[0].Count];
        foreach (var sentence in sentences)
            for (var count = 0; count < sums.Length; count++)
                sums[count] += counts[sentence][count];
        return score.Of(sums);
    }
}
