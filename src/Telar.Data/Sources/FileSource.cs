using Telar.Engine;
using Telar.Engine.Progress;

namespace Telar.Data.Sources;

/// <summary>A single file with a pinned digest: tried in the mirror, then fetched from its origin.</summary>
public abstract class FileSource : IDataSource
{
    private const int BufferBytes = 1 << 20;

    public abstract string FileName { get; }

    public abstract object Pin { get; }

    public virtual Carrier? Carrier => null;

    /// <summary>The digest the file must have.</summary>
    public abstract ContentDigest Digest { get; }

    /// <summary>The origin as a reader would name it, for messages.</summary>
    protected abstract string Origin { get; }

    public async Task FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        var mirrored = Mirrored(request);
        if (mirrored is null && request.Options.Offline)
            throw new TelarException(
                $"{FileName} is in no mirror, and --offline keeps from fetching it",
                request.Options.Mirror ?? Origin,
                "name a folder that holds the file with --mirror, or leave out --offline");

        var file = mirrored is null
            ? await DownloadAsync(request, cancellation)
            : await CopyAsync(mirrored, request, cancellation);
        Digest.VerifyOrDelete(file, mirrored ?? Origin);
        File.Move(file, request.Target, overwrite: true);
    }

    public bool IsPinned(string path) => File.Exists(path) && Digest.Matches(path);

    /// <summary>Fetches from the origin to a file in the work folder, and gives its path.</summary>
    protected abstract Task<string> DownloadAsync(FetchRequest request, CancellationToken cancellation);

    private string? Mirrored(FetchRequest request) => request.Options.Mirror is { } mirror
        ? new[] { Path.Combine(mirror, request.Dataset, FileName), Path.Combine(mirror, FileName) }.FirstOrDefault(File.Exists)
        : null;

    private async Task<string> CopyAsync(string mirrored, FetchRequest request, CancellationToken cancellation)
    {
        var copy = Path.Combine(request.WorkFolder, FileName);
        await using var input = File.OpenRead(mirrored);
        await using var output = File.Create(copy);
        var buffer = new byte[BufferBytes];
        int read;
        while ((read = await input.ReadAsync(buffer, cancellation)) > 0)
        {
            await output.WriteAsync(buffer.AsMemory(0, read), cancellation);
            request.Progress.Report(new StageProgress(output.Length, input.Length, "byte", FileName));
        }

        return copy;
    }
}
