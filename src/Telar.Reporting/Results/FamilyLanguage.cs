namespace Telar.Reporting.Results;

/// <summary>A language by its relatives and its place.</summary>
/// <param name="Code">ISO 639-3, the class of predictions.</param>
/// <param name="Name">For readers.</param>
/// <param name="Division">Of the family.</param>
/// <param name="Branch">Of the division.</param>
/// <param name="Latitude">In degrees north.</param>
/// <param name="Longitude">In degrees east.</param>
public sealed record FamilyLanguage(string Code, string Name, string Division, string Branch, double Latitude, double Longitude)
{
    /// <summary>The rows of <c>languages.parquet</c>, relatives side by side.</summary>
    public static async Task<IReadOnlyList<FamilyLanguage>> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var table = await ParquetTable.OpenAsync(path, cancellation);
        var codes = await table.TextAsync("language", cancellation);
        var names = await table.TextAsync("name", cancellation);
        var divisions = await table.TextAsync("division", cancellation);
        var branches = await table.TextAsync("branch", cancellation);
        var latitudes = await table.ValuesAsync<double>("latitude", cancellation);
        var longitudes = await table.ValuesAsync<double>("longitude", cancellation);
        return [.. codes.Select((code, row) => new FamilyLanguage(
            code, names[row], divisions[row], branches[row], latitudes[row], longitudes[row]))];
    }
}
