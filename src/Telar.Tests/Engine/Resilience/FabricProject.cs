using System.Diagnostics;
using Telar.Engine;
using Telar.Engine.Hashing;
using Telar.Engine.Locking;

namespace Telar.Tests.Engine.Resilience;

/// <summary>A folder in which processes run the fabric study.</summary>
public sealed class FabricProject : IDisposable
{
    public FabricProject(string source = "wool") => Folder.Write("source.txt", source);

    public TemporaryFolder Folder { get; } = new();

    public Workspace Workspace => new(Folder.Path);

    /// <summary>Keys of the stages that ran, once for each time.</summary>
    public string[] Ran => [.. FilesBelow(FabricStage.Log).Select(Folder.Read)];

    public Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [FabricProgram.Assembly, "fabric", .. arguments])
    {
        WorkingDirectory = Folder.Path,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Runs to the end, which must be a good one.</summary>
    /// <returns>What was printed.</returns>
    public string Run(params string[] arguments)
    {
        using var process = Start(["run", .. arguments]);
        return End(process);
    }

    public static string End(Process process)
    {
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result + output);
        return output;
    }

    /// <summary>Every output file with its digest, as far as it is there.</summary>
    public Dictionary<string, string> Outputs() => FilesBelow("results")
        .Where(file => !file.EndsWith("telar.lock.json", StringComparison.Ordinal))
        .ToDictionary(file => file, file => Digest.OfFile(Path.Combine(Folder.Path, file)));

    public void AssertStoreIsWhole()
    {
        foreach (var file in FilesBelow(".telar/objects"))
            Assert.Equal(file.Replace(".telar/objects/", "").Replace("/", ""), Digest.OfFile(Path.Combine(Folder.Path, file)));
    }

    /// <summary>The lock names every stage, with the outputs that stand there.</summary>
    public void AssertLockIsComplete()
    {
        var locked = StudyLock.Read(StudyLock.PathOf(Workspace, "fabric")).Stages;
        Assert.Equal(FabricProgram.Study().Stages.Select(stage => stage.Key).Order(StringComparer.Ordinal), locked.Keys);
        foreach (var (path, digest) in locked.Values.SelectMany(stage => stage.Outputs).Where(output => Path.HasExtension(output.Key)))
            Assert.Equal(digest, Digest.OfFile(Path.Combine(Folder.Path, path)));
    }

    public IEnumerable<string> FilesBelow(string folder)
    {
        var place = Path.Combine(Folder.Path, folder);
        return Directory.Exists(place)
            ? Directory.GetFiles(place, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder.Path, file))
            : [];
    }

    public void Dispose() => Folder.Dispose();
}
