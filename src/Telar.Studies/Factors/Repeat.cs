using Telar.Studies.Search;

namespace Telar.Studies.Factors;

/// <summary>A fold and a seed that every level of every factor is trained on.</summary>
public sealed record Repeat(Fold Fold, int Seed)
{
    /// <summary>Repeats on folds in turn, each from its own seed. Every fold has as many, so that all rows count alike.</summary>
    /// <param name="folds">To choose from; with fewer repeats than folds, the first of them.</param>
    /// <param name="most">How many repeats, at most.</param>
    public static IReadOnlyList<Repeat> Of(IReadOnlyList<Fold> folds, int most)
    {
        var count = most < folds.Count ? most : most - (most % folds.Count);
        return [.. Enumerable.Range(0, count).Select(index => new Repeat(folds[index % folds.Count], index + 1))];
    }

    public string Name => $"{Fold.Name}-seed-{Seed}";
}
