using Telar.Reporting.Documents;

namespace Telar.Tests.Reporting.Documents;

public sealed class TexLogTests
{
    [Fact]
    public void An_error_has_message_file_and_line() =>
        Assert.Equal(
            (@"Undefined control sequence. (\foo)", "tables/results.tex", 12),
            TexLog.Error("(./paper.tex\n./tables/results.tex:12: Undefined control sequence.\nl.12 \\foo\n      {x}\n"));

    [Fact]
    public void An_error_without_a_place_has_its_message() =>
        Assert.Equal(("Emergency stop.", null, 0), TexLog.Error("! Emergency stop.\n"));

    [Fact]
    public void A_clean_log_has_no_error() => Assert.Null(TexLog.Error("This is pdfTeX\nOutput written on paper.pdf\n"));

    [Theory]
    [InlineData("(./paper.tex (/usr/share/article.cls) here", "paper.tex")]
    [InlineData("(./paper.tex (./tables/a.tex here", "tables/a.tex")]
    [InlineData("(./paper.tex (./tables/a.tex (rerun) here", "tables/a.tex")]
    [InlineData("(./paper.tex (./tables/a.tex) here", "paper.tex")]
    [InlineData("(./paper.tex\nUnderfull \\hbox at line 1\n\\T1/ptm a) b\n []\n\n here", "paper.tex")]
    [InlineData("here", null)]
    public void Knows_the_file_that_is_read(string log, string? file) =>
        Assert.Equal(file, TexLog.FileAt(log, log.IndexOf("here", StringComparison.Ordinal)));
}
