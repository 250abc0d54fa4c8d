using Telar.Data.Datasets.Pictograms;
using Telar.Data.Parquet;
using Telar.Tests.Data.Datasets;

namespace Telar.Tests.Learning.Leaks;

/// <summary>The real table of pictograms, from pinned packages; apart from the others, since its packages are large.</summary>
public sealed class RealPictograms : IAsyncLifetime, IDisposable
{
    private readonly DatasetRun pictograms = new(new PictogramsDataset());

    /// <summary>The processed table, project-relative.</summary>
    internal static string TablePath { get; } = new PictogramsDataset().Processed("pictograms.parquet");

    internal ParquetTable Table => pictograms.Table("pictograms.parquet");

    /// <summary>The absolute path of a task's table.</summary>
    internal string Input(string path) => pictograms.Input(path);

    public async Task InitializeAsync()
    {
        await pictograms.DownloadOnceAsync();
        await pictograms.PreprocessAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => pictograms.Dispose();
}
