using Telar.Engine;
using Telar.Reporting.Documents;
using Telar.Reporting.Figures;
using Telar.Reporting.Localization;
using Telar.Reporting.Tables;
using Telar.Reporting.Tracing;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Documents;

/// <summary>A paper with a figure and a table that lead to what made them, and the trace beside it.</summary>
public sealed class ProvenanceTests : IDisposable
{
    private const string Style = "paper/style/telar-provenance.sty";

    private const string Paper = """
        \pdfinfoomitdate=1\pdftrailerid{}\pdfsuppressptexinfo=-1
        \documentclass{article}
        \usepackage[margin=1in]{geometry}
        \usepackage{siunitx}
        \usepackage[hidelinks]{hyperref}\hypersetup{pdftitle=T,pdfauthor=A,pdflang=en}
        \usepackage{telar-provenance}
        \begin{document}
        Accuracy {{ metrics.places.test.accuracy | percent }}, Table~\ref{tab:classes}, Figure~\ref{fig:scores}, Table~\ref{tab:hand}.
        \begin{table}[ht]\caption{Classes.}\label{tab:classes}{\input{tables/pictograms-classes}}\end{table}
        {{ for name in ["pictograms-classes"] }}
        \begin{figure}[ht]\includegraphics[width=3cm]{figures/{{ name }}}\caption{Scores.}\label{fig:scores}\end{figure}
        {{ end }}
        \begin{table}[ht]\caption{By hand: {{ metrics.places.test.macroF1 | percent }}.}\label{tab:hand}\provenancefrom{metrics/places.json}\end{table}
        \newpage\provenancetable
        \end{document}
        """;

    private readonly TemporaryProject project = ArtificialStudy.Create();
    private readonly ClassScores figure = new(ArtificialStudy.Home, "pictograms", ArtificialStudy.Pictograms.Metrics);
    private readonly ClassTable table = new(new TableHome(ArtificialStudy.Results, Language.English), "pictograms", ArtificialStudy.Pictograms.Metrics);

    public void Dispose() => project.Dispose();

    [TexFact]
    public async Task Figures_and_tables_lead_to_their_rows_and_the_trace_lies_beside_the_paper()
    {
        await project.RunAsync(figure);
        await project.RunAsync(table);
        project.Write("paper.tex.scriban", Paper);
        project.Write(Style, File.ReadAllText(RepositoryFiles.PathOf(Style)));

        await project.RunAsync(Stage());

        var pages = (await PdfAsync("pdftotext", "-layout", "paper.pdf", "-")).Split('\f');
        Assert.Contains("table/pictograms-classes", pages[0]);
        Assert.Contains("figure/pictograms-classes", pages[0]);
        Assert.Matches(@"Table 1 +table/pictograms-classes +[0-9a-f]{12} +metrics/pictograms.json", pages[1]);
        Assert.Matches(@"Figure 1 +figure/pictograms-classes +[0-9a-f]{12} +data/raw/font/font.tgz, metrics/pictograms.json", pages[1]);
        Assert.Contains("metrics/places.json", pages[0]);
        Assert.Matches(@"Text, Table 2 +[0-9a-f]{12} +metrics/places.json", pages[1]);
        var destinations = await PdfAsync("pdfinfo", "-dests", "paper.pdf");
        Assert.Contains("\"provenance.figures/pictograms-classes\"", destinations);
        Assert.Contains("\"provenance.tables/pictograms-classes\"", destinations);

        var trace = DocumentTrace.Read(project.PathOf("paper.trace.json"));
        Assert.Equal("paper.pdf", trace.Document);
        Assert.Equal(["metrics.places.test.accuracy.mean", "metrics.places.test.macroF1.mean"], trace.Values.SelectMany(value => value.Sources).Select(source => source.Path));
        Assert.Equal([new IncludedFile(9, table.Outputs[0]), new IncludedFile(11, figure.Outputs[0])], trace.Included);
    }

    [TexFact]
    public async Task A_float_may_only_name_results_that_the_document_prints()
    {
        await project.RunAsync(figure);
        await project.RunAsync(table);
        project.Write("paper.tex.scriban", Paper.Replace("{metrics/places.json}", "{metrics/pictograms.json}", StringComparison.Ordinal));
        project.Write(Style, File.ReadAllText(RepositoryFiles.PathOf(Style)));

        var error = await Assert.ThrowsAsync<TelarException>(() => project.RunAsync(Stage()));

        Assert.Contains("The document prints nothing of metrics/pictograms.json", error.Message);
    }

    private PaperStage Stage() => new(new DocumentParts
    {
        Template = "paper.tex.scriban",
        Output = "paper.pdf",
        Support = [Style],
        Metrics = new Dictionary<string, string> { ["places"] = ArtificialStudy.Places.Metrics },
        Figures = [figure.Outputs[0]],
        Tables = table.Outputs,
        Made =
        [
            new MadeItem(figure.Outputs[0], figure.Key, figure.Inputs),
            new MadeItem(table.Outputs[0], table.Key, table.Inputs),
        ],
    }, pageLimit: 9);

    private async Task<string> PdfAsync(string program, params string[] arguments) =>
        (await ExternalProgram.RunAsync(program, project.Root, arguments, CancellationToken.None)).Output;
}
