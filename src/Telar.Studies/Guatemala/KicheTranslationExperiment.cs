using Telar.Data.Datasets;
using Telar.Data.Datasets.MayanSentences;
using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Learning.Translation;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Studies.Experiments;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Guatemala;

/// <summary>
/// Everyday sentences from Spanish to K'iche' by a recurrent network with attention: a demonstration of how far so few sentences
/// go, not a translator to use. Nothing is claimed of it.
/// </summary>
public sealed class KicheTranslationExperiment(StudyPaths paths) : Experiment(paths)
{
    public override string Name => "kiche-translation";

    public override string Title => "Spanish to K'iche'";

    public override string Model => "RNN";

    public override Dataset Dataset { get; } = new MayanSentencesDataset();

    public override IEnumerable<Stage> Learning =>
    [
        .. Finals.Select(unit => new TrainStage(Results, unit)),
        new TranslateStage(Results, Name, Title, Finals),
    ];

    public override IReadOnlyList<Hypothesis> Hypotheses => [];

    public override IEnumerable<TableStage> Tables(TableHome home) =>
    [
        new TranslationTable(home, Name, Results.Metrics(Name)),
        new TranslationExamples(home, Name, Results.Predictions(Name)),
    ];

    public override IReadOnlyList<StatedRecipe> Recipes => [new StatedRecipe("translator") { Settings = RecipeText.Of(Recipe) }];

    // By hand: the scores of a demonstration are worth no search.
    private Recipe Recipe => Effort.Limit(new Recipe(
        "by-hand",
        new TranslatorRecipe(),
        new TrainingOptions { Epochs = 12, BatchSize = 64, LearningRate = 5e-3 }));

    private IReadOnlyList<TrainingUnit> Finals =>
    [
        .. Enumerable.Range(1, Effort.Of(smoke: 1, standard: 3, full: 5)).Select(seed => new TrainingUnit(
            Name, $"seed-{seed}", new TranslationTask(Table("sentences.parquet"), "quc"), RecipeChoice.Fixed(Recipe), Partition.Split, seed)),
    ];
}
