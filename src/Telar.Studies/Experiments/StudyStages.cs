using Telar.Data.Datasets;
using Telar.Data.Stages;
using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Reporting.Documents;
using Telar.Reporting.Figures;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Experiments;

/// <summary>All stages of a study: its experiments, and the report that gathers them.</summary>
/// <param name="paths">Where the study's products lie.</param>
/// <param name="experiments">In the order of the report.</param>
/// <param name="options">Of the command line.</param>
public sealed class StudyStages(StudyPaths paths, IReadOnlyList<Experiment> experiments, StudyOptions options)
{
    // A folder, so that the conference's own style can be dropped in: see docs/paper.md.
    private const string PaperStyle = "paper/style";
    private const string PosterStyle = "poster/style/telar-poster.sty";

    /// <summary>The conference's limit.</summary>
    private const int PaperPages = 9;

    /// <summary>A translation is submitted nowhere, and longer where its language is.</summary>
    private const int TranslatedPages = 11;

    private readonly ResultsLayout results = new(paths.Results);

    /// <summary>What the report is written in.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.English];

    public IEnumerable<Stage> All =>
    [
        .. Downloads,
        .. Datasets.Select(dataset => new PreprocessStage(dataset)),
        .. experiments.SelectMany(experiment => experiment.Learning),
        .. experiments.SelectMany(experiment => experiment.Hypotheses).GroupBy(hypothesis => hypothesis.Experiment)
            .Select(claimed => new HypothesisTestsStage(results, claimed.Key, [.. claimed])),
        new HypothesesStage(results, [.. experiments.SelectMany(experiment => experiment.Hypotheses)]),
        .. Languages.SelectMany(Report),
    ];

    private IReadOnlyList<ClassificationExperiment> Classifications => [.. experiments.OfType<ClassificationExperiment>()];

    private IReadOnlyList<StatedRecipe> FamilyRecipes => [.. experiments.SelectMany(experiment => experiment.Recipes)];

    private IEnumerable<Dataset> Datasets => experiments.SelectMany(experiment => experiment.Datasets).DistinctBy(dataset => dataset.Name);

    private IEnumerable<DownloadStage> Downloads =>
    [
        .. Datasets.Select(dataset => new DownloadStage(dataset, options.Download)),
        new DownloadStage(Typeface.Name, [Typeface.Source], options.Download),
    ];

    /// <summary>All that is written in a language.</summary>
    private IEnumerable<Stage> Report(Language language)
    {
        var (figures, tables) = (Figures(language), Tables(language));
        var document = new DocumentParts
        {
            Template = paths.PaperTemplate(language),
            Output = paths.Paper(language),
            Language = language,
            Metrics = experiments.ToDictionary(experiment => experiment.Name, experiment => results.Metrics(experiment.Name)),
            Selections = experiments.SelectMany(experiment => experiment.Selections).ToDictionary(name => name, results.Selection),
            Comparisons = Classifications.ToDictionary(experiment => experiment.Name, experiment => results.Comparison(experiment.Name)),
            Hypotheses = results.Hypotheses,
            Diagnostics = Classifications.SelectMany(experiment => experiment.DiagnosticsIn(language))
                .ToDictionary(test => Path.GetFileNameWithoutExtension(test.Path), test => test.Path),
            Figures = [.. figures.SelectMany(figure => figure.Outputs).Where(path => path.EndsWith(".pdf", StringComparison.Ordinal))],
            Tables = [.. tables.SelectMany(table => table.Outputs)],
            Made = [.. figures.Concat<Stage>(tables).SelectMany(stage => stage.Outputs.Select(path => new MadeItem(path, stage.Key, stage.Inputs)))],
        };
        return
        [
            .. figures,
            .. tables,
            new PaperStage(
                document with
                {
                    Support = [PaperStyle, paths.Bibliography],
                    Companions = [.. Classifications.Select(experiment => experiment.Deployable.Folder.Card)],
                },
                language == Language.English ? PaperPages : TranslatedPages),
            new PosterStage(document with
            {
                Template = paths.PosterTemplate(language),
                Output = paths.Poster(language),
                Support = [PosterStyle],
                Repository = options.Repository,
            }),
        ];
    }

    private FigureStage[] Figures(Language language)
    {
        var home = new FigureHome(results.Root, Typeface.Archive) { Language = language };
        return
        [
            .. experiments.SelectMany(experiment => experiment.Figures(home with { Language = experiment.In(language) })),
            new ModelComparison(home, [.. Classifications.Select(experiment => experiment.ReportedIn(language))]),
        ];
    }

    private TableStage[] Tables(Language language)
    {
        var home = new TableHome(results.Root, language);
        return
        [
            .. experiments.SelectMany(experiment => experiment.Tables(home with { Language = experiment.In(language) })),
            // Experiments on the rows of another one add no line.
            new DataSetsTable(home, [.. experiments.DistinctBy(experiment => experiment.Dataset.Name).Select(experiment => experiment.CardIn(language))]),
            new DiagnosticsTable(home, [.. Classifications.SelectMany(experiment => experiment.DiagnosticsIn(language))]),
            new RecipeTable(home, [.. Classifications.Select(experiment => (language[experiment.Title], results.Selection(experiment.Name)))]),
            .. FamilyRecipes.Count == 0 ? [] : (TableStage[])[new FamilyRecipeTable(home with { Language = experiments.Aggregate(language, (all, one) => one.In(all)) }, FamilyRecipes)],
            new ResultsTable(home, [.. Classifications.Select(experiment => experiment.ReportedIn(language))]),
            .. experiments.Where(experiment => experiment.Hypotheses.Count > 0)
                .Select(experiment => new HypothesesTable(home with { Language = experiment.In(language) }, experiment.Name, results.Hypotheses)),
        ];
    }
}
