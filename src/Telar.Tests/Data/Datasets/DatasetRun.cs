using Telar.Data;
using Telar.Data.Datasets;
using Telar.Data.Parquet;
using Telar.Data.Stages;

namespace Telar.Tests.Data.Datasets;

/// <summary>Runs a data set's stages in a temporary folder.</summary>
internal sealed class DatasetRun(Dataset dataset) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Path of the raw file of a source, its folder made.</summary>
    public string Raw(int source)
    {
        var path = folder[dataset.Raw(dataset.Sources[source])];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    public Task DownloadAsync(DownloadOptions options) => new DownloadStage(dataset, options).RunAsync(new FolderContext(folder), default);

    /// <summary>Downloads what no earlier test has kept beside other temporary files, and keeps it there.</summary>
    public async Task DownloadOnceAsync()
    {
        var mirror = Path.Combine(Path.GetTempPath(), "telar-test-mirror");
        Directory.CreateDirectory(mirror);
        await DownloadAsync(new DownloadOptions(mirror));
        for (var source = 0; source < dataset.Sources.Count; source++)
        {
            // Aside first: another test may look at the same moment.
            var aside = Path.Combine(mirror, Path.GetRandomFileName());
            File.Copy(Raw(source), aside);
            File.Move(aside, Path.Combine(mirror, dataset.Sources[source].FileName), overwrite: true);
        }
    }

    public Task PreprocessAsync() => new PreprocessStage(dataset).RunAsync(new FolderContext(folder), default);

    /// <summary>The absolute path of a project-relative one.</summary>
    public string Input(string path) => folder[path];

    public ParquetTable Table(string output) => ParquetTable.Read(folder[dataset.Processed(output)]);

    /// <summary>The bytes of all tables, in the order of the data set's outputs.</summary>
    public List<byte[]> Bytes() => [.. dataset.Outputs.Select(output => File.ReadAllBytes(folder[dataset.Processed(output)]))];

    public void Dispose() => folder.Dispose();
}
