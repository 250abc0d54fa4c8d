using Telar.Learning.Tasks;

namespace Telar.Studies.Experiments;

/// <summary>One fold of a cross-validation: the rows that validate, under a name.</summary>
public sealed record CrossValidationFold(string Name, ClassificationTask Task, Partition Partition)
{
    /// <summary>The first folds of a table's column <c>fold</c>.</summary>
    public static IReadOnlyList<CrossValidationFold> Of(ClassificationTask task, int count) =>
        [.. Enumerable.Range(0, count).Select(fold => new CrossValidationFold($"fold-{fold}", task, new Partition(fold)))];
}
