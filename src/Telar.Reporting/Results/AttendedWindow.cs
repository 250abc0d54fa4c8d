namespace Telar.Reporting.Results;

/// <summary>What each head of a transformer attends to in one window.</summary>
/// <param name="Letters">What stands at each place; a space ends a word.</param>
/// <param name="Truth">Its class.</param>
/// <param name="Predicted">What the network says.</param>
/// <param name="Probability">Of that.</param>
/// <param name="Maps">By layer, then head.</param>
public sealed record AttendedWindow(
    string Letters, string Truth, string Predicted, float Probability, IReadOnlyList<AttentionMap> Maps)
{
    /// <summary>The windows of <c>inspection/&lt;experiment&gt;/attention.parquet</c>, in its order.</summary>
    public static async Task<IReadOnlyList<AttendedWindow>> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var ids = await table.TextAsync("id", cancellation);
        var letters = await table.TextAsync("letters", cancellation);
        var truth = await table.TextAsync("truth", cancellation);
        var predicted = await table.TextAsync("predicted", cancellation);
        var probability = await table.ValuesAsync<float>("probability", cancellation);
        var layer = await table.ValuesAsync<int>("layer", cancellation);
        var head = await table.ValuesAsync<int>("head", cancellation);
        var reading = await table.ValuesAsync<int>("reading", cancellation);
        var read = await table.ValuesAsync<int>("read", cancellation);
        var weight = await table.ValuesAsync<float>("weight", cancellation);
        return
        [
            .. Enumerable.Range(0, ids.Length).GroupBy(i => ids[i]).Select(window => window.ToArray()).Select(cells => new AttendedWindow(
                letters[cells[0]],
                truth[cells[0]],
                predicted[cells[0]],
                probability[cells[0]],
                [.. cells.GroupBy(i => (layer[i], head[i])).Select(map => new AttentionMap(map.Key.Item1, map.Key.Item2, MapOf([.. map])))])),
        ];

        float[,] MapOf(int[] cells)
        {
            var map = new float[cells.Max(i => reading[i]) + 1, cells.Max(i => read[i]) + 1];
            foreach (var i in cells)
                map[reading[i], read[i]] = weight[i];

            return map;
        }
    }
}
