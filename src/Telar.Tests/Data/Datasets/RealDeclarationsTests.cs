using Snapshooter.Xunit;
using Telar.Data.Datasets.Languages;

namespace Telar.Tests.Data.Datasets;

/// <summary>The smallest real data set, from its origin to its tables; fetched once and kept as a mirror.</summary>
public sealed class RealDeclarationsTests
{
    [Fact]
    public async Task The_declarations_are_downloaded_and_cut_into_windows()
    {
        using var run = new DatasetRun(new LanguagesDataset());

        await run.DownloadOnceAsync();
        await run.PreprocessAsync();

        var windows = run.Table("windows.parquet");
        var counts = windows.Text("band").Zip(windows.Text("language"), windows.Text("split"))
            .CountBy(row => $"{row.First} {row.Second} {row.Third}")
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key} {pair.Value}");
        Snapshot.Match(string.Join('\n', counts));
    }
}
