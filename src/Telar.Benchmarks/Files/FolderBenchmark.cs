using BenchmarkDotNet.Attributes;
using Telar.Engine.Hashing;

namespace Telar.Benchmarks.Files;

/// <summary>A folder of 10,000 files of 4 KiB: what an up-to-date check and a first hashing of it cost.</summary>
public class FolderBenchmark
{
    private const int Files = 10_000;
    private const int Bytes = 4096;

    private readonly string folder = Directory.CreateTempSubdirectory("telar-files-").FullName;
    private DigestCache known = null!;
    private string[] paths = [];

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(1);
        var content = new byte[Bytes];
        paths = [.. Enumerable.Range(0, Files).Select(file => Path.Combine(folder, $"{file % 100}", $"{file}.dat"))];
        foreach (var path in paths)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            random.NextBytes(content);
            File.WriteAllBytes(path, content);
        }

        // Past the racy interval, so that what is hashed now is trusted later.
        Thread.Sleep(TimeSpan.FromMilliseconds(200));
        known = NewCache();
        _ = known.OfFolder(folder);
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    /// <summary>Nothing changed: the files are listed and their signatures compared.</summary>
    [Benchmark]
    public string Unchanged() => known.OfFolder(folder);

    /// <summary>Nothing is known: every file is read and hashed.</summary>
    [Benchmark]
    public string Cold() => NewCache().OfFolder(folder);

    private DigestCache NewCache() => new(Path.Combine(folder, "none.tsv"));
}
