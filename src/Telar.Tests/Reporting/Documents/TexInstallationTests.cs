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

    // As on Debian: the program in bin, its release in share/texlive.
    private void Install()
    {
        folder.Write("bin/pdflatex", "");
        folder.Write("share/texlive/release-texlive.txt", "TeX Live 2022\nmore\n");
    }

    private string At(string relative) => Path.Combine(folder.Path, relative);
}
