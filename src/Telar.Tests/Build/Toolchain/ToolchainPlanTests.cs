using Snapshooter.Xunit;
using Telar.Build.Toolchain;
using Telar.Engine;

namespace Telar.Tests.Build.Toolchain;

public sealed class ToolchainPlanTests
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public void Nothing_missing_is_nothing_to_do(bool debian, bool root) =>
        Assert.Empty(ToolchainPlan.For(new SampleMachine(debian, root)).Missing);

    [Fact]
    public void Root_on_Debian_installs_what_is_missing() =>
        Assert.Equal(["pdflatex", "qpdf"], ToolchainPlan.For(new SampleMachine(true, true, "qpdf", "pdflatex")).Missing);

    [Fact]
    public void Debian_TeX_without_its_styles_is_incomplete() =>
        Assert.Equal(["texlive-latex-extra"], ToolchainPlan.For(new SampleMachine(true, true, "texlive-latex-extra")).Missing);

    [Fact]
    public void TeX_from_elsewhere_brings_its_own_styles() => Assert.Empty(ToolchainPlan.For(
        new SampleMachine(true, true, "texlive-latex-extra") { Folder = "/usr/local/texlive/bin" }).Missing);

    [Fact]
    public void User_on_Debian_gets_the_command_to_run() => Snapshot.Match(Refusal(new SampleMachine(true, false, "qpdf")));

    [Fact]
    public void Root_elsewhere_gets_the_command_to_run() => Snapshot.Match(Refusal(new SampleMachine(false, true, "pdflatex")));

    private static string Refusal(IMachine machine) =>
        Assert.Throws<TelarException>(() => ToolchainPlan.For(machine)).Message;
}
