using System.Text;
using Telar.Engine;

namespace Telar.Data.Sources;

/// <summary>
/// A bare repository that holds one commit. Files are read as the objects they are: a checkout would pass them
/// through line-end conversion and filters.
/// </summary>
internal sealed class GitRepository
{
    private static readonly Command Git = new("git", "install git (Debian: apt-get install git), or name a --mirror")
    {
        Environment = new Dictionary<string, string> { ["GIT_TERMINAL_PROMPT"] = "0", ["LC_ALL"] = "C" },
    };

    private readonly string folder;
    private readonly string origin;
    private readonly string commit;

    private GitRepository(string folder, string origin, string commit)
    {
        this.folder = folder;
        this.origin = origin;
        this.commit = commit;
    }

    /// <summary>Fetches one commit without history into a folder below <paramref name="workFolder"/>.</summary>
    /// <exception cref="TelarException">No git, no network, or no such commit.</exception>
    public static async Task<GitRepository> FetchAsync(
        string address, string commit, string workFolder, CancellationToken cancellation)
    {
        var folder = Path.Combine(workFolder, "repository.git");
        Directory.CreateDirectory(folder);
        var repository = new GitRepository(folder, address, commit);
        await repository.RunAsync(["init", "--quiet", "--bare"], default, cancellation);
        await repository.RunAsync(["fetch", "--quiet", "--depth=1", "--no-tags", "--", address, commit], default, cancellation);
        return repository;
    }

    /// <summary>All files below a folder of the commit, empty for its root.</summary>
    public async Task<IReadOnlyList<GitBlob>> ListAsync(string subfolder, CancellationToken cancellation)
    {
        var tree = subfolder.Length == 0 ? $"{commit}^{{tree}}" : $"{commit}:{subfolder}";
        var listing = await RunAsync(["ls-tree", "-r", "-z", "--full-tree", tree], default, cancellation);
        return [.. Encoding.UTF8.GetString(listing).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

        // "100644 blob ID<tab>PATH"
        static GitBlob Parse(string line)
        {
            var (head, path) = (line[..line.IndexOf('\t')].Split(' '), line[(line.IndexOf('\t') + 1)..]);
            return new GitBlob(head[0], head[2], path);
        }
    }

    /// <summary>The contents of files, in the same order.</summary>
    public async Task<IReadOnlyList<byte[]>> ReadAsync(IReadOnlyList<GitBlob> blobs, CancellationToken cancellation)
    {
        var request = Encoding.ASCII.GetBytes(string.Concat(blobs.Select(blob => $"{blob.Id}\n")));
        var output = await RunAsync(["cat-file", "--batch"], request, cancellation);
        var contents = new List<byte[]>();
        var position = 0;
        while (contents.Count < blobs.Count)
        {
            // "ID blob LENGTH<line feed>CONTENT<line feed>"
            var end = Array.IndexOf(output, (byte)'\n', position);
            var length = int.Parse(Encoding.ASCII.GetString(output[position..end]).Split(' ')[2]);
            contents.Add(output[(end + 1)..(end + 1 + length)]);
            position = end + length + 2;
        }

        return contents;
    }

    private async Task<byte[]> RunAsync(string[] arguments, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        var result = await Git.RunAsync(folder, arguments, input, cancellation);
        return result.ExitCode == 0
            ? result.Output
            : throw new TelarException(
                $"git {arguments[0]} failed: {result.Error.Split('\n')[^1]}",
                $"{origin} at {commit}",
                "check the network, the address and that the commit still exists, or name a --mirror");
    }
}
