using BenchmarkDotNet.Attributes;
using Telar.Engine.Hashing;

namespace Telar.Benchmarks.Files;

/// <summary>Hashing one file of 1 GiB that is in memory: seconds an operation are seconds a GiB.</summary>
public class LargeFileBenchmark
{
    private const int Blocks = 1024;

    private readonly string path = Path.Combine(Path.GetTempPath(), $"telar-large-{Guid.NewGuid():N}.dat");

    [GlobalSetup]
    public void Write()
    {
        var block = new byte[1 << 20];
        new Random(1).NextBytes(block);
        using var file = File.Create(path);
        for (var i = 0; i < Blocks; i++)
            file.Write(block);
    }

    [GlobalCleanup]
    public void Remove() => File.Delete(path);

    [Benchmark]
    public string Hash() => Digest.OfFile(path);
}
