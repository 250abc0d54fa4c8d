using Telar.Data.Datasets;
using Telar.Data.Datasets.Languages;
using Telar.Data.Datasets.Places;
using Telar.Data.Parquet;
using Telar.Learning.Languages;
using Telar.Learning.Places;
using Telar.Tests.Data.Datasets;

namespace Telar.Tests.Learning.Leaks;

/// <summary>The real tables of places and of windows of text, from pinned packages.</summary>
public sealed class RealTables : IAsyncLifetime, IDisposable
{
    private static readonly PlacesDataset PlacesSource = new();
    private static readonly LanguagesDataset LanguagesSource = new();

    private readonly DatasetRun places = new(PlacesSource);
    private readonly DatasetRun languages = new(LanguagesSource);

    internal ParquetTable Places => places.Table("places.parquet");

    internal ParquetTable Windows => languages.Table("windows.parquet");

    internal PlacesTask PlacesTask { get; } = new(PlacesSource.Processed("places.parquet"));

    /// <summary>The absolute path of a task's table.</summary>
    internal string Input(string path) => Owner(path).Input(path);

    internal static LanguageTask LanguageTask(string band) => new(LanguagesSource.Processed("windows.parquet"), band);

    public async Task InitializeAsync()
    {
        foreach (var run in (DatasetRun[])[places, languages])
        {
            await run.DownloadOnceAsync();
            await run.PreprocessAsync();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        places.Dispose();
        languages.Dispose();
    }

    private DatasetRun Owner(string path) => path == PlacesTask.Table ? places : languages;
}
