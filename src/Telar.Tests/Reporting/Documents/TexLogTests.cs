using Telar.Reporting.Documents;

namespace Telar.Tests.Reporting.Documents;

public sealed class TexLogTests
{
    [Fact]
    public void An_error_has_message_file_and_line() =>
        Assert.Equal(
            (@"Undefined control sequence. (\foo)", "results.tex, line 12"),
            TexLog.Error("(./paper.tex\n./tables/results.tex:12: Undefined control sequence.\nl.12 \\foo\n      {x}\n"));

    [Fact]
    public void An_error_without_a_place_has_its_message() =>
        Assert.Equal(("Emergency stop.", "the log"), TexLog.Error("! Emergency stop.\n"));

    [Fact]
    public void A_clean_log_has_no_error() => Assert.Null(TexLog.Error("This is pdfTeX\nOutput written on paper.pdf\n"));

    [Theory]
    [InlineData("LaTeX Warning: Reference `tab:x' on page 1 undefined on input line 3.", "Reference `tab:x' on page 1 undefined")]
    [InlineData("Package natbib Warning: Citation `li2017' on page 2 undefined on input line 9.", "Citation `li2017' on page 2 undefined")]
    [InlineData("LaTeX Warning: Label `fig:a' multiply defined.", "Label `fig:a' multiply defined")]
    [InlineData(@"Overfull \hbox (17.4pt too wide) in paragraph at lines 1--9", @"Overfull \hbox (17.4pt too wide) in paragraph at lines 1--9")]
    [InlineData(@"Overfull \vbox (3.0pt too high) has occurred", @"Overfull \vbox (3.0pt too high) has occurred")]
    public void Complains_of(string log, string complaint) => Assert.Equal([complaint], TexLog.Complaints(log));

    [Theory]
    [InlineData(@"Overfull \hbox (1.9pt too wide) in paragraph at lines 1--9")]
    [InlineData(@"Underfull \vbox (badness 8189) has occurred")]
    public void Does_not_complain_of(string log) => Assert.Empty(TexLog.Complaints(log));
}
