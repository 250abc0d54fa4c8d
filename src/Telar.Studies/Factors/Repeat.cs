using Telar.Studies.Search;

namespace Telar.Studies.Factors;

/// <summary>A fold and a seed that every level of every factor is trained on.</summary>
public sealed record Repeat(Fold Fold, int Seed)
{
    /// <summary>A repeat a fold, each from its own seed.</summary>
    public static IReadOnlyList<Repeat> Of(IReadOnlyList<Fold> folds, int count) =>
        [.. Enumerable.Range(0, count).Select(index => new Repeat(folds[index % folds.Count], index + 1))];

    public string Name => $"{Fold.Name}-seed-{Seed}";
}
