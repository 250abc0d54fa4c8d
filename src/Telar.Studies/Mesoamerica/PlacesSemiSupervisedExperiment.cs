using Telar.Data.Datasets;
using Telar.Data.Datasets.Places;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Places;
using Telar.Learning.SemiSupervised;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Studies.Experiments;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// What rows without labels are worth on places, where few training rows keep theirs: pseudo-labels, a mean teacher and
/// propagated labels beside the labelled rows alone, with the same network, augmentation and number of steps.
/// </summary>
public sealed class PlacesSemiSupervisedExperiment(StudyPaths paths) : Experiment(paths)
{
    public override string Name => "places-semi-supervised";

    public override string Title => "Places with few labels";

    public override string Model => "MLP";

    public override Dataset Dataset { get; } = new PlacesDataset();

    public override IEnumerable<Stage> Learning =>
    [
        new LabelStage(Results, Name, AllLabels, [.. from share in PlacesSemiSupervisedRecipes.Shares from seed in Seeds select Labelled(share, seed)]),
        .. Systems.SelectMany(TrainingsOf),
        .. from system in Systems.Where(HasBaselines)
           from baseline in Baselines
           select new RepeatedBaselineStage(
               Results, Name, [.. Seeds.Select(seed => (seed, (ClassificationTask)TaskOf(system, seed)))], baseline),
        // The test rows are those of every draw, so that the first draw's task tests all seeds.
        new EvaluateStage(Results, new EvaluationPlan(
            Name,
            Title,
            PlanOf(Systems.Single(system => system.IsMain)),
            [.. Systems.Where(system => !system.IsMain).Select(PlanOf)])),
    ];

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        new FewLabels(
            home,
            Name,
            new FewLabelsFiles(
                Results.Metrics(Name),
                Results.Predictions(Name),
                AllLabels.Table,
                [.. PlacesSemiSupervisedRecipes.Shares.Select(share => LabelStage.File(Results, Name, Labelled(share, Seeds[0])))]),
            PlacesSemiSupervisedRecipes.Shares,
            [
                .. Systems.GroupBy(system => system.Method)
                    .Zip(["labelled rows alone", "pseudo-labels", "mean teacher", "propagated labels"])
                    .Select(method => new FewLabelsMethod(method.Second, [.. method.First.Select(system => system.Protocol)])),
            ],
            [.. Baselines.Select(baseline => baseline.Name)]),
    ];

    public override IReadOnlyList<Hypothesis> Hypotheses => PlacesSemiSupervisedHypotheses.Of(Results, Name, Seeds);

    public override IReadOnlyList<StatedRecipe> Recipes =>
    [
        new StatedRecipe("places with few labels")
        {
            Settings = RecipeText.Of(new
            {
                Model = Recipe.ModelSettings,
                Recipe.Training,
                Augmentation = Recipe.AugmentationSettings,
                PlacesSemiSupervisedRecipes.Options,
            }),
        },
        .. PlacesSemiSupervisedRecipes.Methods.OfType<PseudoLabels>()
            .Select(method => new StatedRecipe("pseudo-labels") { Settings = RecipeText.Of(method) }),
        .. PlacesSemiSupervisedRecipes.Methods.OfType<MeanTeacher>()
            .Select(method => new StatedRecipe("mean teacher") { Settings = RecipeText.Of(method) }),
        .. PlacesSemiSupervisedRecipes.Methods.OfType<PropagatedLabels>()
            .Select(method => new StatedRecipe("propagated labels") { Settings = RecipeText.Of(method) }),
    ];

    private static IReadOnlyList<SemiSupervisedSystem> Systems => PlacesSemiSupervisedRecipes.Systems;

    private static IReadOnlyList<Baseline> Baselines { get; } =
    [
        new NearestNeighbourBaseline(new PlaceCoordinates(), 1, 3, 5, 7),
        new PropagationBaseline(PlacesSemiSupervisedRecipes.Propagation),
    ];

    private PlacesTask AllLabels => new(Table("places.parquet"));

    private Recipe Recipe => Effort.Limit(PlacesSemiSupervisedRecipes.Recipe);

    private IReadOnlyList<int> Seeds => [.. Enumerable.Range(1, Effort.Seeds)];

    private IEnumerable<Stage> TrainingsOf(SemiSupervisedSystem system) => UnitsOf(system).Select(
        unit => new SemiSupervisedStage(Results, unit, PlacesSemiSupervisedRecipes.Options, system.Method));

    private IReadOnlyList<TrainingUnit> UnitsOf(SemiSupervisedSystem system) =>
    [
        .. Seeds.Select(seed => new TrainingUnit(
            Name,
            system.UnitOf(seed),
            TaskOf(system, seed),
            RecipeChoice.Fixed(Recipe),
            Partition.Split,
            seed)),
    ];

    private PartlyLabelledTask TaskOf(SemiSupervisedSystem system, int seed) =>
        new(AllLabels, LabelStage.File(Results, Name, Labelled(system.Share, seed)), system.Protocol);

    // A draw of its own for each seed: with few labels, which rows have them matters as much as the first weights.
    private static LabelledShare Labelled(int share, int seed) => new(share, seed);

    private ProtocolPlan PlanOf(SemiSupervisedSystem system) =>
        new(UnitsOf(system), HasBaselines(system) ? [.. Baselines.Select(baseline => baseline.Name)] : []);

    // Baselines depend on the share of labels alone: they stand beside the last system of each.
    private static bool HasBaselines(SemiSupervisedSystem system) => system.Method == PlacesSemiSupervisedRecipes.Methods[^1];
}
