using Telar.Data.Stages;
using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Reporting.Documents;
using Telar.Reporting.Figures;
using Telar.Reporting.Tables;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Experiments;

/// <summary>All stages of a study: its experiments, and the report that gathers them.</summary>
/// <param name="paths">Where the study's products lie.</param>
/// <param name="results">Where its results lie.</param>
/// <param name="experiments">In the order of the report.</param>
/// <param name="options">Of the command line.</param>
public sealed class StudyStages(
    StudyPaths paths, ResultsLayout results, IReadOnlyList<Experiment> experiments, StudyOptions options)
{
    private const string PaperStyle = "paper/style/telar-neurips.sty";
    private const string ProvenanceStyle = "paper/style/telar-provenance.sty";

    public IEnumerable<Stage> All =>
    [
        .. Downloads,
        .. experiments.Select(experiment => experiment.Preprocessing).DistinctBy(stage => stage.Key),
        .. experiments.SelectMany(experiment => experiment.Learning),
        new HypothesesStage(results, [.. experiments.SelectMany(experiment => experiment.Hypotheses)]),
        .. Figures,
        .. Tables,
        new PaperStage(Document(paths.PaperTemplate, paths.Paper) with
        {
            Support = [PaperStyle, ProvenanceStyle, paths.Bibliography],
            Companions = [.. experiments.Select(experiment => experiment.Deployable.Folder.Card)],
        }),
        new PosterStage(Document(paths.PosterTemplate, paths.Poster)),
    ];

    private IEnumerable<DownloadStage> Downloads =>
    [
        .. experiments.Select(experiment => new DownloadStage(experiment.Dataset, options.Download)).DistinctBy(stage => stage.Key),
        new DownloadStage(Typeface.Name, [Typeface.Source], options.Download),
    ];

    private FigureStage[] Figures
    {
        get
        {
            var home = new FigureHome(results.Root, Typeface.Archive);
            return
            [
                .. experiments.SelectMany(experiment => experiment.Figures(home)),
                new ModelComparison(home, [.. experiments.Select(experiment => experiment.Reported)]),
            ];
        }
    }

    private TableStage[] Tables =>
    [
        .. experiments.SelectMany(experiment => experiment.Tables),
        new DataSetsTable(results.Root, [.. experiments.Select(experiment => experiment.Card)]),
        new DiagnosticsTable(results.Root, [.. experiments.Select(experiment => (experiment.Title, results.Diagnostics(experiment.Name)))]),
        new RecipeTable(results.Root, [.. experiments.Select(experiment => (experiment.Title, results.Selection(experiment.Name)))]),
        new ResultsTable(results.Root, [.. experiments.Select(experiment => experiment.Reported)]),
        .. experiments.Select(experiment => new HypothesesTable(results.Root, experiment.Name, results.Hypotheses)),
    ];

    private DocumentParts Document(string template, string output) => new()
    {
        Template = template,
        Output = output,
        Metrics = experiments.ToDictionary(experiment => experiment.Name, experiment => results.Metrics(experiment.Name)),
        Selections = experiments.SelectMany(experiment => experiment.Selections).ToDictionary(name => name, results.Selection),
        Comparisons = experiments.ToDictionary(experiment => experiment.Name, experiment => results.Comparison(experiment.Name)),
        Hypotheses = results.Hypotheses,
        Diagnostics = experiments.ToDictionary(experiment => experiment.Name, experiment => results.Diagnostics(experiment.Name)),
        Figures = [.. Figures.SelectMany(figure => figure.Outputs).Where(path => path.EndsWith(".pdf", StringComparison.Ordinal))],
        Tables = [.. Tables.SelectMany(table => table.Outputs)],
        Made = [.. Figures.Concat<Stage>(Tables).SelectMany(stage => stage.Outputs.Select(path => new MadeItem(path, stage.Key, stage.Inputs)))],
    };
}
