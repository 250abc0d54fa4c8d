using Telar.Data;
using Telar.Data.Sources;
using Telar.Engine;
using Telar.Engine.Progress;

namespace Telar.Tests.Data.Sources;

/// <summary>Folders and a request for tests that fetch.</summary>
internal sealed class FetchFixture : IDisposable
{
    public const string Dataset = "dataset";

    public TemporaryFolder Folder { get; } = new();

    public List<StageProgress> Reports { get; } = [];

    public string Target => Folder["raw/target"];

    public string Work => Folder["work"];

    public string Mirror => Folder["mirror"];

    public FetchFixture()
    {
        Directory.CreateDirectory(Folder["raw"]);
        Directory.CreateDirectory(Work);
        Directory.CreateDirectory(Mirror);
    }

    public FetchRequest Request(bool mirror = false, bool offline = false) => new(
        Dataset, Target, Work, new DownloadOptions(mirror ? Mirror : null, offline), new Recorder(Reports));

    /// <summary>The error of a fetch that must fail and leave nothing at the target.</summary>
    public async Task<TelarException> FailsAsync(IDataSource source, FetchRequest request)
    {
        var error = await Assert.ThrowsAsync<TelarException>(() => source.FetchAsync(request, default));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Folder["raw"]));
        return error;
    }

    public void Dispose() => Folder.Dispose();

    private sealed class Recorder(List<StageProgress> reports) : IProgress<StageProgress>
    {
        public void Report(StageProgress value) => reports.Add(value);
    }
}
