using Telar.Reporting.Documents.Checks;

namespace Telar.Tests.Reporting.Documents.Checks;

public sealed class MentionedFloatsTests : IDisposable
{
    private readonly CheckedDocument paper = new();

    public void Dispose() => paper.Dispose();

    [Theory]
    [InlineData("\\begin{figure}\n\\caption{A}\\label{fig:a}\n\\end{figure}", "line 2", "Nothing refers to the figure “fig:a”")]
    [InlineData("\\begin{table*}[t]\n\\caption{A}\n\\label{tab:a}\\end{table*}\n%\\ref{tab:a}", "line 3", "Nothing refers to the table “tab:a”")]
    [InlineData("\\begin{figure}\\caption{As \\ref{fig:a}.}\\label{fig:a}\\end{figure}", "line 1", "Nothing refers to the figure “fig:a”")]
    [InlineData("words\n\\begin{figure}\\caption{A}\\end{figure}", "line 2", "A figure has no label, so that nothing refers to it")]
    public async Task Finds(string source, string line, string complaint)
    {
        paper.Write(".tex", source);
        Assert.Equal([$"paper.tex, {line}, filled from paper.tex.scriban: {complaint}"], await paper.FindAsync(new MentionedFloats()));
    }

    [Theory]
    [InlineData(@"\begin{figure}\caption{A}\label{fig:a}\end{figure} See Figure~\ref{fig:a}.")]
    [InlineData(@"See \Cref{tab:b, fig:a}. \begin{figure}\caption{A}\label{fig:a}\end{figure}")]
    [InlineData(@"See \hyperref[fig:a]{it}. \begin{figure}\caption{A}\label{fig:a}\end{figure}")]
    [InlineData(@"\begin{figure}\includegraphics{ornament}\end{figure}")]
    [InlineData(@"\section{A}\label{sec:a}")]
    public async Task Is_content_with(string source)
    {
        paper.Write(".tex", source);
        Assert.Empty(await paper.FindAsync(new MentionedFloats()));
    }
}
