namespace Telar.Reporting.Results;

/// <summary>The rows of <c>predictions/&lt;experiment&gt;.parquet</c> that belong to one protocol.</summary>
/// <param name="Ids">The predicted row's identifier; repeats once for each seed.</param>
/// <param name="Truth">The true labels.</param>
/// <param name="Predicted">The predicted labels.</param>
public sealed record Predictions(string[] Ids, string[] Truth, string[] Predicted)
{
    public static async Task<Predictions> ReadAsync(string path, string protocol, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var protocols = await table.TextAsync("protocol", cancellation);
        return new Predictions(await OfProtocol("id"), await OfProtocol("truth"), await OfProtocol("predicted"));

        async Task<string[]> OfProtocol(string column) =>
            (await table.TextAsync(column, cancellation)).Where((_, row) => protocols[row] == protocol).ToArray();
    }
}
