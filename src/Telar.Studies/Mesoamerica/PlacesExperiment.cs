using Telar.Data.Datasets;
using Telar.Data.Datasets.Places;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Deployment;
using Telar.Learning.Perceptron;
using Telar.Learning.Places;
using Telar.Learning.Stages;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Studies.Experiments;
using Telar.Studies.Factors;
using Telar.Studies.Hypotheses;
using Telar.Studies.Search;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// The region of a populated place by an MLP. Plain coordinates against random Fourier features
/// (Tancik et al. 2020), which let a network of smooth units follow a border.
/// </summary>
public sealed class PlacesExperiment(StudyPaths paths) : ClassificationExperiment(paths)
{
    public override string Name => "places";

    public override string Title => "Places";

    public override string Model => "MLP";

    public override Dataset Dataset { get; } = new PlacesDataset();

    public override IReadOnlyList<ReportedTest> Tests => [new("main", "held-out places")];

    public override IEnumerable<Stage> Learning
    {
        get
        {
            var main = Finals(Task, Search.Choice);
            return
            [
                .. Search.Stages,
                .. Comparisons.Stages,
                .. TrainingOf(main),
                .. Baselines.Stages,
                new EvaluateStage(Results, new EvaluationPlan(Name, Title, new ProtocolPlan(main, Baselines.Names), [])),
                DiagnosisOf(main),
                .. DeploymentOf(main),
                new InspectStage(Results, Name, Task, Search.Choice, new DecisionMap(Task.Table, Step: 0.1, Reach: 0.4)),
            ];
        }
    }

    protected override IEnumerable<Hypothesis> Claims => PlacesHypotheses.Of(Results, SeedsOf(Finals(Task, Search.Choice)));

    protected override ModelCardText ModelCard => ModelCards.Places;

    protected override IModelReader Reader => new ModelReader<PerceptronRecipe>(new PlaceInput());

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        .. base.Figures(home),
        LearningCurvesOf(home, Finals(Task, Search.Choice)),
        new ConfusionMatrix(home, Name, Results.Predictions(Name)),
        new PlaceMap(home, Name, $"{Results.Inspection(Name)}/map.parquet", Results.Predictions(Name), Task.Table),
        .. DiagnosticFigures(home),
    ];

    protected override ControlledComparisons Comparisons => new(
        Results, Name, Search.Choice, Compared(PlacesFactors.All), Repeat.Of(Folds, Effort.Repeats), Epochs: 6);

    private PlacesTask Task => new(Table("places.parquet"));

    private IReadOnlyList<Fold> Folds => Fold.Of(Task, count: 5);

    private HyperparameterSearch Search => new(
        Results,
        Name,
        Name,
        [.. PlacesSpace.Candidates(Effort.Of(smoke: 2, standard: 16, full: 64)).Select(Effort.Limit)],
        Folds,
        Effort.Of<IReadOnlyList<Rung>>(
            smoke: [new(2, 1, 1), new(1, 1, 1)],
            standard: [new(16, 4, 1), new(6, 10, 3), new(3, null, 5)],
            full: [new(64, 4, 1), new(16, 10, 2), new(6, null, 5)]));

    private BaselineSet Baselines => new(Results, Name, Task,
    [
        new MajorityBaseline(),
        new LinearBaseline(new PlaceVectors(), 0, 1e-6),
        new NearestNeighbourBaseline(new PlaceCoordinates(), 1, 3, 5, 7),
        Boosting(new PlaceVectors(), 4, 8),
    ]);
}
