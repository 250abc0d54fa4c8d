using Telar.Learning.Tasks;

namespace Telar.Studies.Search;

/// <summary>Rows that validate while the others train, under a name.</summary>
public sealed record Fold(string Name, ClassificationTask Task, Partition Partition)
{
    /// <summary>The first folds of a table's column <c>fold</c>.</summary>
    public static IReadOnlyList<Fold> Of(ClassificationTask task, int count) =>
        [.. Enumerable.Range(0, count).Select(fold => new Fold($"fold-{fold}", task, new Partition(fold)))];
}
