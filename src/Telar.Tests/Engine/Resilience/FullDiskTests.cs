using System.Diagnostics;
using Telar.Engine;

namespace Telar.Tests.Engine.Resilience;

/// <summary>The system refuses to write: for real, not by a thrown exception.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly SmallProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Full_disk_under_a_stage_is_a_clear_error_and_the_next_run_goes_on()
    {
        var full = true;
        ActionStage Writer() => new("writer", [], ["out.txt"], context =>
            File.WriteAllText(full ? "/dev/full" : context.Output("out.txt"), "x"));

        var error = project.RunFails(Writer());
        Assert.Equal("the disk is full", error.What);
        Assert.Equal("stage writer", error.Where);
        Assert.False(project.Folder.Has("out.txt"));

        full = false;
        project.Run(Writer());
        Assert.Equal("x", project.Folder.Read("out.txt"));
    }

    /// <summary>
    /// Every file in turn is cut off where the system allows no more bytes: by a limit on the size of files,
    /// which needs no rights. Outputs, records, the lock of the study, caches and stage locks all differ in
    /// size, so each is the first to fail under some limit.
    /// </summary>
    [Fact]
    public void Wherever_writing_is_cut_off_the_error_is_clear_the_store_whole_and_the_next_run_goes_on()
    {
        var said = Sweep("limit", project.Folder.Path);

        Assert.Contains("may not become that large", said, StringComparison.Ordinal);
        Assert.Contains("telar.lock.json", said, StringComparison.Ordinal);
        Assert.Contains("could not be kept", said, StringComparison.Ordinal);
    }

    /// <summary>The same on a disk that really is full, where this user may mount one.</summary>
    [Fact]
    public void Wherever_the_disk_is_full_the_error_is_clear_the_store_whole_and_the_next_run_goes_on()
    {
        if (!Environment.IsPrivilegedProcess || !Succeeds("mount", "-t", "tmpfs", "-o", "size=400k", "none", project.Folder.Path))
        {
            // Then the limit on files has to stand for it.
            Assert.Contains("may not become that large", Sweep("limit", project.Folder.Path), StringComparison.Ordinal);
            return;
        }

        try
        {
            var said = Sweep("fill", project.Folder.Path);
            Assert.Contains("the disk is full", said, StringComparison.Ordinal);
        }
        finally
        {
            Assert.True(Succeeds("umount", project.Folder.Path));
        }
    }

    private static string Sweep(string way, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "sh", ["-c", "trap '' XFSZ; exec dotnet \"$@\"", "sh", FabricProgram.Assembly, "fabric", "sweep", way])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        return FabricProject.End(process);
    }

    private static bool Succeeds(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
