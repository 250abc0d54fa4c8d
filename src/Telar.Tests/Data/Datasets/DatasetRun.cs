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

    public Task PreprocessAsync() => new PreprocessStage(dataset).RunAsync(new FolderContext(folder), default);

    public ParquetTable Table(string output) => ParquetTable.Read(folder[dataset.Processed(output)]);

    /// <summary>The bytes of all tables, in the order of the data set's outputs.</summary>
    public List<byte[]> Bytes() => [.. dataset.Outputs.Select(output => File.ReadAllBytes(folder[dataset.Processed(output)]))];

    public void Dispose() => folder.Dispose();
}
