using Telar.Reporting.Documents;
using Telar.Tests.Engine;

namespace Telar.Tests.Reporting.Documents;

public sealed class TexInstallationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TeX_that_is_installed_while_the_program_runs_is_found()
    {
        Assert.Equal("none", TexInstallation.VersionOn(At("bin")));

        Install();

        Assert.Equal("TeX Live 2022", TexInstallation.VersionOn(At("bin")));
    }

    [Fact]
    public void Folders_without_it_are_passed_over()
    {
        Install();

        Assert.Equal("TeX Live 2022", TexInstallation.VersionOn($"{At("empty")}{Path.PathSeparator}{At("bin")}"));
    }

    [Fact]
    public void TeX_without_a_file_of_its_release_is_asked()
    {
        folder.Write("bin/pdflatex", "#!/bin/sh\necho \"$1 gives pdfTeX 9\"\necho more\n");
        File.SetUnixFileMode(At("bin/pdflatex"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Equal("--version gives pdfTeX 9", TexInstallation.VersionOn(At("bin")));
    }

    [Fact]
    public void Program_that_cannot_be_started_is_no_crash()
    {
        folder.Write("bin/pdflatex", "");

        Assert.Equal("unknown", TexInstallation.VersionOn(At("bin")));
    }

    [Fact]
    public void The_environment_of_a_stage_has_the_version_on_the_path() =>
        Assert.Equal(
            [KeyValuePair.Create("tex", TexInstallation.VersionOn(Environment.GetEnvironmentVariable("PATH") ?? ""))],
            TexInstallation.Facts);

    // As on Debian: the program in bin, its release in share/texlive.
    private void Install()
    {
        folder.Write("bin/pdflatex", "");
        folder.Write("share/texlive/release-texlive.txt", "TeX Live 2022\nmore\n");
    }

    private string At(string relative) => Path.Combine(folder.Path, relative);
}
