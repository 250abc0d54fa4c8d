using Telar.Data.Parquet;

namespace Telar.Learning.Diagnostics;

/// <summary>What one seed says of one test row.</summary>
/// <param name="Id">The row.</param>
/// <param name="Seed">Of the training.</param>
/// <param name="Truth">The row's class.</param>
/// <param name="Predicted">The class it is given.</param>
/// <param name="Confidence">The probability of that class.</param>
public sealed record TestPrediction(string Id, int Seed, string Truth, string Predicted, float Confidence)
{
    public bool IsRight => Truth == Predicted;

    /// <summary>The rows of a predictions file that belong to a protocol.</summary>
    public static IReadOnlyList<TestPrediction> Read(string path, string protocol)
    {
        var table = ParquetTable.Read(path, "id", "protocol", "seed", "truth", "predicted", "confidence");
        var (ids, protocols, seeds) = (table.Text("id"), table.Text("protocol"), table.Values<int>("seed"));
        var (truth, predicted, confidence) = (table.Text("truth"), table.Text("predicted"), table.Values<float>("confidence"));
        return
        [
            .. Enumerable.Range(0, table.Rows)
                .Where(row => protocols[row] == protocol)
                .Select(row => new TestPrediction(ids[row], seeds[row], truth[row], predicted[row], confidence[row])),
        ];
    }
}
