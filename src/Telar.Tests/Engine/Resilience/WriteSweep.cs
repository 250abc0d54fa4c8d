using System.Runtime.InteropServices;
using Telar.Engine;
using Telar.Engine.Hashing;
using Telar.Engine.Running;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Resilience;

/// <summary>
/// Runs a small study again and again, each time with some more room to write in, until it succeeds; after
/// each failure checks the store and runs once more without the limit. Prints what the failures said.
/// </summary>
public static class WriteSweep
{
    private const int FileSize = 1;
    private const string Ballast = "ballast";

    /// <param name="way"><c>limit</c>: the largest size of a file; <c>fill</c>: free space on this disk.</param>
    public static async Task RunAsync(string way)
    {
        var step = way == "limit" ? 96 : 4096;
        for (var room = 0; ; room += step)
        {
            foreach (var left in new[] { ".telar", "results" }.Where(Directory.Exists))
                Directory.Delete(left, recursive: true);
            await File.WriteAllTextAsync("source.txt", "wool");
            Restrict(way, room);
            var failure = await FailureOfAsync();
            Restrict(way, null);
            AssertWhole();
            if (await FailureOfAsync() is { } lasting)
                throw new InvalidOperationException($"with {room} bytes, and then without a limit: {lasting}");
            AssertWhole();
            if (Directory.GetFiles("results", "*.txt").Length != 2)
                throw new InvalidOperationException($"with {room} bytes: an output is missing");
            if (failure is null)
                return;
            Console.WriteLine(failure);
        }
    }

    private static async Task<string?> FailureOfAsync()
    {
        using var said = new StringWriter();
        try
        {
            var study = new StageGraph("fabric",
            [
                new FabricStage("spin", ["source.txt"], ["results/yarn.txt"], lines: 10),
                new FabricStage("cut", ["results/yarn.txt"], ["results/cut.txt"], lines: 20),
            ]);
            using var runner = new PipelineRunner(new Workspace("."), study, new RunOptions(2), new NoticeWriter(said));
            await runner.RunAsync(_ => true, CancellationToken.None);
            return said.ToString() is { Length: > 0 } notice ? notice : null;
        }
        catch (TelarException error)
        {
            return said + error.Message;
        }
    }

    private static void AssertWhole()
    {
        foreach (var file in Directory.Exists(".telar/objects") ? Directory.GetFiles(".telar/objects", "*", SearchOption.AllDirectories) : [])
        {
            if (Path.GetFileName(Path.GetDirectoryName(file)) + Path.GetFileName(file) != Digest.OfFile(file))
                throw new InvalidOperationException($"half an object: {file}");
        }

        foreach (var file in Directory.Exists("results") ? Directory.GetFiles("results") : [])
        {
            if (file.EndsWith(".part", StringComparison.Ordinal) || new FileInfo(file).Length == 0)
                throw new InvalidOperationException($"half a file: {file}");
        }
    }

    private static void Restrict(string way, int? room)
    {
        if (way == "limit")
            SetLargestFile(room);
        else if (room is null)
            File.Delete(Ballast);
        else
            Fill(room.Value);
    }

    // Written, not only set long: a hole takes no space.
    private static void Fill(int room)
    {
        var free = new DriveInfo(Directory.GetCurrentDirectory()).AvailableFreeSpace - room;
        File.WriteAllBytes(Ballast, new byte[Math.Max(0, free)]);
    }

    private static void SetLargestFile(int? bytes)
    {
        if (GetLimit(FileSize, out var limit) != 0)
            throw new InvalidOperationException("getrlimit failed");
        limit.Current = bytes is { } size ? (ulong)size : limit.Most;
        if (SetLimit(FileSize, limit) != 0)
            throw new InvalidOperationException("setrlimit failed");
    }

    [DllImport("libc", EntryPoint = "getrlimit")]
    private static extern int GetLimit(int resource, out Limit limit);

    [DllImport("libc", EntryPoint = "setrlimit")]
    private static extern int SetLimit(int resource, in Limit limit);

    private struct Limit
    {
        public ulong Current;
        public ulong Most;
    }
}
