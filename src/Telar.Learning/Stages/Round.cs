namespace Telar.Learning.Stages;

/// <summary>Contenders that were trained alike, to be ranked.</summary>
/// <param name="Units">For each contender the names of its training units, one a fold.</param>
/// <param name="Ranking">The ranking file that it ends with, project-relative.</param>
/// <param name="Previous">
/// The ranking that its contenders were taken from, from the first place on; null where they are all there are.
/// </param>
public sealed record Round(IReadOnlyList<IReadOnlyList<string>> Units, string Ranking, string? Previous = null)
{
    internal IEnumerable<string> AllUnits => Units.SelectMany(folds => folds);

    /// <summary>The index of each contender, in the order of <see cref="Units"/>.</summary>
    internal IReadOnlyList<int> Contenders(Func<string, string> input) => Previous is null
        ? [.. Enumerable.Range(0, Units.Count)]
        : [.. Json.Read<Ranking>(input(Previous)).Order.Take(Units.Count)];
}
