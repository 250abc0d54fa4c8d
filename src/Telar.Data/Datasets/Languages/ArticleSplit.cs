using Telar.Data.Splits;

namespace Telar.Data.Datasets.Languages;

/// <summary>
/// One split of the section numbers for all languages: the texts are translations of each other, so a section
/// that is tested in one language must not be trained on in another. Sections differ in length, so they are
/// sorted by it and each part draws evenly from long and short ones.
/// </summary>
internal static class ArticleSplit
{
    private const int Test = 6;
    private const int Validation = 4;
    private const int Folds = 5;
    private const int Seed = 31;

    // Title and preamble are as long as five articles: wherever they are tested, they outweigh the others.
    private const int AlwaysTrained = 0;

    public static IReadOnlyDictionary<int, SplitAssignment> Assign(IEnumerable<Article> articles)
    {
        var random = new Random(Seed);
        var longestFirst = articles
            .GroupBy(article => article.Number, article => article.Words.Count)
            .OrderByDescending(section => section.Sum())
            .ThenBy(section => section.Key)
            .Select(section => section.Key)
            .ToList();

        var test = DrawOneOfEach(longestFirst.Where(number => number != AlwaysTrained), Test, random);
        var rest = longestFirst.Except(test).ToList();
        var validation = DrawOneOfEach(rest.Where(number => number != AlwaysTrained), Validation, random);
        var folds = Deal(rest, random);
        return longestFirst.ToDictionary(number => number, number => test.Contains(number)
            ? new SplitAssignment(Split.Test, Split.NoFold)
            : new SplitAssignment(validation.Contains(number) ? Split.Validation : Split.Train, folds[number]));
    }

    /// <summary>Cuts the list into equal runs and draws one of each.</summary>
    private static HashSet<int> DrawOneOfEach(IEnumerable<int> sorted, int runs, Random random)
    {
        var numbers = sorted.ToArray();
        return Enumerable.Range(0, runs)
            .Select(run => numbers[random.Next(run * numbers.Length / runs, (run + 1) * numbers.Length / runs)])
            .ToHashSet();
    }

    /// <summary>Deals each run of as many sections as there are folds to the folds, shuffled.</summary>
    private static Dictionary<int, int> Deal(IReadOnlyList<int> sorted, Random random)
    {
        var folds = new Dictionary<int, int>();
        foreach (var run in sorted.Chunk(Folds))
        {
            random.Shuffle(run);
            for (var fold = 0; fold < run.Length; fold++)
                folds.Add(run[fold], fold);
        }

        return folds;
    }
}
