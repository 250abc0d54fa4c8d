using Telar.Data.Parquet;
using Telar.Learning.Evaluation;

namespace Telar.Learning.Baselines;

/// <summary>What a baseline says of the test rows.</summary>
/// <param name="Labels">The classes' names, by class index.</param>
/// <param name="Ids">The identity of each row.</param>
/// <param name="Truth">Class index of each row.</param>
/// <param name="Predicted">What the baseline takes it for.</param>
/// <param name="Setting">What was chosen on the validation rows, e.g. <c>k = 3</c>; empty where nothing was.</param>
public sealed record BaselinePredictions(
    IReadOnlyList<string> Labels, IReadOnlyList<string> Ids, int[] Truth, int[] Predicted, string Setting)
{
    public BaselineResult ToResult()
    {
        var confusion = ConfusionMatrix.Of(Labels.Count, Truth, Predicted);
        return new BaselineResult(confusion.Accuracy, confusion.MacroF1, Setting);
    }

    /// <summary>Writes one row a test row: <c>id</c>, <c>truth</c> and <c>predicted</c>, labels as text.</summary>
    public void Write(string path) => ParquetTable.Write(
        path,
        ParquetColumn.Of("id", [.. Ids]),
        ParquetColumn.Of("truth", [.. Truth.Select(label => Labels[label])]),
        ParquetColumn.Of("predicted", [.. Predicted.Select(label => Labels[label])]));
}
