using Telar.Data.Datasets;
using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Reporting.Figures;
using Telar.Reporting.Localization;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Experiments;

/// <summary>
/// One question put to one data set, whatever kind of network answers it: the stages that end with its metrics file, its
/// hypotheses, figures and tables. A new experiment is one class, named in a study.
/// </summary>
public abstract class Experiment(StudyPaths paths)
{
    /// <summary>Lower-case name, used in paths, keys and <c>--experiment</c>.</summary>
    public abstract string Name { get; }

    /// <summary>For readers, e.g. <c>Places</c>.</summary>
    public abstract string Title { get; }

    /// <summary>The kind of network, e.g. <c>MLP</c>.</summary>
    public abstract string Model { get; }

    /// <summary>What it is tested on.</summary>
    public abstract Dataset Dataset { get; }

    /// <summary>All that it reads: <see cref="Dataset"/>, and what helps to learn it.</summary>
    public virtual IReadOnlyList<Dataset> Datasets => [Dataset];

    /// <summary>Everything from trials to inspection; one of the stages writes the metrics file.</summary>
    public abstract IEnumerable<Stage> Learning { get; }

    /// <summary>Names of its searches, the main one first.</summary>
    public virtual IReadOnlyList<string> Selections => [];

    /// <summary>All that is claimed before the results, in the order of the report.</summary>
    public abstract IReadOnlyList<Hypothesis> Hypotheses { get; }

    /// <summary>Figures of this experiment alone.</summary>
    public virtual IEnumerable<FigureStage> Figures(FigureHome home) => [];

    /// <summary>Tables of this experiment alone.</summary>
    public virtual IEnumerable<TableStage> Tables(TableHome home) => [];

    /// <summary>What its networks were trained with, where the table of the main recipes does not say it.</summary>
    public virtual IReadOnlyList<StatedRecipe> Recipes => [];

    /// <summary>
    /// A language with the words of this experiment alone, where it has a file of them: <c>Words/es.json</c> in the folder
    /// <c>Places</c> beside <c>PlacesExperiment</c>. What other experiments show does not become stale by them.
    /// </summary>
    public Language In(Language language)
    {
        var home = $"{GetType().Namespace}.{GetType().Name[..^nameof(Experiment).Length]}";
        return WordFiles.Of<Dictionary<string, string>>(GetType().Assembly, home).GetValueOrDefault(language.Code) is { } words
            ? language.With(words)
            : language;
    }

    /// <summary>The experiment's line in the table of data sets.</summary>
    public DataSetCard CardIn(Language language) => new(
        language[Title],
        [.. Credits.Select(credit => $"{credit.Package} {credit.Version}").Distinct()],
        string.Join(", ", Credits.Select(credit => credit.Licence).Distinct().Select(LicenceIn(language))),
        Results.Metrics(Name));

    protected ResultsLayout Results { get; } = new(paths.Results);

    protected Effort Effort { get; } = Effort.Of(paths.Profile);

    protected StudyPaths Paths { get; } = paths;

    /// <summary>A table of the experiment's data set, project-relative.</summary>
    protected string Table(string file) => Dataset.Processed(file);

    // Identifiers of licences have no spaces and are the same in all languages; words, as public domain, are not.
    private static Func<string, string> LicenceIn(Language language) => licence => licence.Contains(' ', StringComparison.Ordinal) ? language[licence] : licence;

    private IEnumerable<DatasetCredit> Credits => Datasets.SelectMany(dataset => dataset.Card.Credits);
}
