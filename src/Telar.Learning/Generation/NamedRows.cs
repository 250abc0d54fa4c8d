using Telar.Data.Parquet;
using Telar.Learning.Evaluation;

namespace Telar.Learning.Generation;

/// <summary>What one classifier says of some rows, under a protocol.</summary>
/// <param name="Protocol">E.g. <c>named</c>.</param>
/// <param name="Seed">Of the classifier, or of the generator whose drawings are named.</param>
/// <param name="Ids">One a row.</param>
/// <param name="Predictions">Truth and what is named.</param>
internal sealed record NamedRows(string Protocol, int Seed, IReadOnlyList<string> Ids, Predictions Predictions)
{
    /// <summary>Writes the rows of several runs one after the other, in the layout of all predictions files.</summary>
    public static void Write(string path, IReadOnlyList<string> labels, IReadOnlyList<NamedRows> runs)
    {
        T[] All<T>(Func<NamedRows, IEnumerable<T>> rows) => [.. runs.SelectMany(rows)];

        ParquetTable.Write(
            path,
            ParquetColumn.Of("id", All(run => run.Ids)),
            ParquetColumn.Of("protocol", All(run => run.Ids.Select(_ => run.Protocol))),
            ParquetColumn.Of("seed", All(run => run.Ids.Select(_ => run.Seed))),
            ParquetColumn.Of("truth", All(run => run.Predictions.Truth.Select(label => labels[label]))),
            ParquetColumn.Of("predicted", All(run => run.Predictions.Predicted.Select(label => labels[label]))),
            ParquetColumn.Of("confidence", All(run => run.Predictions.Confidence)));
    }
}
