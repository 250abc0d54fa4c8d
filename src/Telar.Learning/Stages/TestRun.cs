using Telar.Data.Parquet;
using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;

namespace Telar.Learning.Stages;

/// <summary>One trained unit's predictions for the test rows.</summary>
internal sealed record TestRun(TrainingUnit Unit, TaskData Data, IReadOnlyList<string> Ids, Predictions Predictions)
{
    public ConfusionMatrix Confusion => Predictions.Confusion(Data.Shape.Classes);

    /// <summary>Writes the rows of several runs one after the other.</summary>
    public static void Write(string path, IReadOnlyList<TestRun> runs)
    {
        T[] All<T>(Func<TestRun, IEnumerable<T>> rows) => [.. runs.SelectMany(rows)];

        ParquetTable.Write(
            path,
            ParquetColumn.Of("id", All(run => run.Ids)),
            ParquetColumn.Of("protocol", All(run => run.Ids.Select(_ => run.Unit.Task.Protocol))),
            ParquetColumn.Of("seed", All(run => run.Ids.Select(_ => run.Unit.Seed))),
            ParquetColumn.Of("truth", All(run => run.Predictions.Truth.Select(label => run.Data.Labels[label]))),
            ParquetColumn.Of("predicted", All(run => run.Predictions.Predicted.Select(label => run.Data.Labels[label]))),
            ParquetColumn.Of("confidence", All(run => run.Predictions.Confidence)));
    }
}
