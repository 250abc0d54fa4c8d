using Telar.Data.Archives;
using Telar.Engine;
using Telar.Engine.Files;
using Telar.Engine.Progress;

namespace Telar.Data.Sources;

/// <summary>Files of one commit of a git repository, pinned by their tree digest, put into one folder.</summary>
public sealed class GitSource(GitPin pin) : IDataSource
{
    public string FileName => pin.Name;

    public object Pin => new { Kind = "git", pin.Repository, pin.Commit, pin.Folder, pin.Pattern, pin.TreeDigest };

    public Carrier? Carrier => new(pin.Package, pin.ShortCommit, pin.Identifier);

    private string Origin => $"{pin.Repository} at {pin.Commit}";

    public async Task FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        var mirrored = Mirrored(request);
        if (mirrored.Count == 0 && request.Options.Offline)
            throw new TelarException(
                $"the files of {pin.Name} are in no mirror, and --offline keeps from fetching them",
                request.Options.Mirror ?? Origin,
                $"name a folder that holds them in a folder {request.Dataset} with --mirror, or leave out --offline");

        var (files, origin) = mirrored.Count > 0
            ? (mirrored, Path.Combine(request.Options.Mirror!, request.Dataset))
            : (await FetchCommitAsync(request, cancellation), Origin);
        if (TreeDigest.Of(files) is var found && found != pin.TreeDigest)
            throw new TelarException(
                $"the tree digest is wrong: expected {pin.TreeDigest}, found {found} over {files.Count} files",
                origin,
                "nothing was kept; find out whether the origin or the mirror changed before you pin another digest");

        Write(files, request.Target);
    }

    public bool IsPinned(string path) => Directory.Exists(path) && pin.TreeDigest == TreeDigest.Of(
        FileTree.Of(path).Select(file => (file, File.ReadAllBytes(Path.Combine(path, file)))));

    private List<(string Path, byte[] Content)> Mirrored(FetchRequest request)
    {
        if (request.Options.Mirror is not { } mirror)
            return [];

        var folder = Path.Combine(mirror, request.Dataset);
        return !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(file => pin.Wants(file.Path))
            .Select(file => (file.Path, File.ReadAllBytes(file.File)))
            .ToList();
    }

    private async Task<List<(string Path, byte[] Content)>> FetchCommitAsync(FetchRequest request, CancellationToken cancellation)
    {
        request.Progress.Report(new StageProgress(0, 0, "file", pin.Name));
        var repository = await GitRepository.FetchAsync(pin.Repository, pin.Commit, request.WorkFolder, cancellation);
        var blobs = (await repository.ListAsync(pin.Folder, cancellation)).Where(blob => pin.Wants(blob.Path)).ToList();
        if (blobs.Find(blob => !blob.IsPlainFile || EntryPath.Clean(blob.Path) != blob.Path) is { } odd)
            throw new TelarException($"{odd.Path} is not a plain file with a safe path", Origin, "exclude it by the pattern of the source");

        var contents = await repository.ReadAsync(blobs, cancellation);
        request.Progress.Report(new StageProgress(blobs.Count, blobs.Count, "file", pin.Name));
        return [.. blobs.Zip(contents, (blob, content) => (blob.Path, content))];
    }

    private static void Write(List<(string Path, byte[] Content)> files, string target)
    {
        var aside = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            foreach (var (path, content) in files)
            {
                var file = Path.Combine(aside, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content);
            }

            Directory.Move(aside, target);
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }
    }
}
