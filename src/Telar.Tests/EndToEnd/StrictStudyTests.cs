using System.Diagnostics;
using Telar.Tests.Engine;

namespace Telar.Tests.EndToEnd;

/// <summary>The real stages from download to training, watched: none opens a file that it does not declare.</summary>
public sealed class StrictStudyTests(RealPlaces places) : IClassFixture<RealPlaces>
{
    [Fact]
    public void Real_stages_open_only_what_they_declare()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [typeof(SmallStudyProgram).Assembly.Location, "strict", places.Mirror])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal("", errors);
        Assert.Equal(0, process.ExitCode);
    }
}
