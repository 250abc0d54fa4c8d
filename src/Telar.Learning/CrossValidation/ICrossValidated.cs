using Telar.Learning.Tasks;

namespace Telar.Learning.CrossValidation;

/// <summary>A task whose test rows are a fold of the table. Implement it on the task itself.</summary>
public interface ICrossValidated
{
    /// <summary>The same task, with each fold held out in turn.</summary>
    IReadOnlyList<ClassificationTask> Folds { get; }
}
