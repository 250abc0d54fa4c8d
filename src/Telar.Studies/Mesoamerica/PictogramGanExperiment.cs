using Telar.Data.Datasets;
using Telar.Data.Datasets.Pictograms;
using Telar.Engine.Stages;
using Telar.Learning.Adversarial;
using Telar.Learning.Generation;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Studies.Experiments;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// Pictograms by a generator that learned against a discriminator, from the training drawings of the main protocol alone.
/// Whether a classifier can learn from its drawings what the unseen style shows, and what they lack.
/// </summary>
public sealed class PictogramGanExperiment(StudyPaths paths) : Experiment(paths)
{
    private const string Viewer = "pictograms";

    public override string Name => "pictogram-gan";

    public override string Title => "Generated pictograms";

    public override string Model => "GAN";

    public override Dataset Dataset { get; } = new PictogramsDataset();

    public override IEnumerable<Stage> Learning
    {
        get
        {
            var plan = new GenerationPlan(Name, Title, Generators, Controls, OnGenerated, OnReal, Viewer, ["majority", "linear"]);
            return
            [
                .. Generators.Concat(Controls).Select(unit => new AdversarialStage(Results, unit)),
                .. OnGenerated.Concat(OnReal).Select(unit => new TrainStage(Results, unit)),
                new EvaluateGeneratorStage(Results, plan),
            ];
        }
    }

    public override IReadOnlyList<Hypothesis> Hypotheses => PictogramGanHypotheses.Of(Results, Name, Seeds);

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        new DrawingsByEpoch(home, Name, $"{Results.Inspection(Name)}/drawings.parquet"),
        new GenerationScores(home, Name, Results.Metrics(Name)),
    ];

    public override IReadOnlyList<StatedRecipe> Recipes =>
    [
        new StatedRecipe("GAN") { Settings = RecipeText.Of(Generators[0].Recipe) },
        new StatedRecipe("classifiers of its drawings") { Settings = RecipeText.Of(ClassifierRecipe) },
    ];

    // A generator takes longer than any other network here.
    private IReadOnlyList<int> Seeds => [.. Enumerable.Range(1, Effort.Of(smoke: 1, standard: 3, full: 5))];

    private SmallPictogramTask Real => new(Table("pictograms.parquet"), PictogramGanRecipes.Square);

    private IReadOnlyList<AdversarialUnit> Generators =>
        Units("", PictogramGanRecipes.Generator(Effort.Of(smoke: 1, standard: 12, full: 32)));

    // Epochs after which the generators are kept as well.
    private IReadOnlyList<AdversarialUnit> Controls =>
        Units("plain-", PictogramGanRecipes.Control(Effort.Of(smoke: 1, standard: 8, full: 16)));

    private IReadOnlyList<AdversarialUnit> Units(string prefix, AdversarialRecipe recipe) =>
        [.. Seeds.Select(seed => new AdversarialUnit(Name, $"{prefix}seed-{seed}", Real, recipe, seed))];

    private Recipe ClassifierRecipe => Effort.Limit(PictogramGanRecipes.Classifier);

    private IReadOnlyList<TrainingUnit> OnGenerated =>
        [.. Generators.Select(unit => Classifier("generated", Real with { Drawings = AdversarialStage.Drawings(Results, unit) }, unit.Seed))];

    private IReadOnlyList<TrainingUnit> OnReal => [.. Seeds.Select(seed => Classifier("real", Real, seed))];

    private TrainingUnit Classifier(string drawings, ClassificationTask task, int seed) => new(
        Name, $"{drawings}-seed-{seed}", task, RecipeChoice.Fixed(ClassifierRecipe), Partition.Split, seed);
}
