using Telar.Data.Datasets;
using Telar.Data.Datasets.Places;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Models;
using Telar.Learning.Optimization;
using Telar.Learning.Perceptron;
using Telar.Learning.Places;
using Telar.Learning.Stages;
using Telar.Learning.Training;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Studies.Experiments;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// The region of a populated place by an MLP. Plain coordinates against random Fourier features
/// (Tancik et al. 2020), which let a network of smooth units follow a border.
/// </summary>
public sealed class PlacesExperiment(ResultsLayout results, Effort effort) : Experiment(results, effort)
{
    private const int Epochs = 20;

    public override string Name => "places";

    public override string Title => "Places";

    public override string Model => "MLP";

    public override Dataset Dataset { get; } = new PlacesDataset();

    public override IReadOnlyList<ReportedTest> Tests => [new("main", "held-out places")];

    public override IEnumerable<Stage> Learning
    {
        get
        {
            var main = Finals(Task, Trials.Choice);
            var plain = Finals(Task, RecipeChoice.Fixed(Plain), "plain-");
            var plan = new EvaluationPlan(
                Name, Title, new ProtocolPlan(main, Baselines.Names), [], [KeyValuePair.Create("plain", plain)]);
            return
            [
                .. Trials.Stages,
                .. TrainingOf(main),
                .. TrainingOf(plain),
                .. Baselines.Stages,
                new EvaluateStage(Results, plan),
                new InspectStage(Results, Name, Task, Trials.Choice, new DecisionMap(Task.Table, Step: 0.1, Reach: 0.4)),
            ];
        }
    }

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
    [
        LearningCurvesOf(home, Finals(Task, Trials.Choice)),
        new ConfusionMatrix(home, Name, Results.Predictions(Name)),
        new SelectionTrials(home, Name, Results.Selection(Name)),
        new PlaceMap(home, Name, $"{Results.Inspection(Name)}/map.parquet", Results.Predictions(Name), Task.Table),
    ];

    private PlacesTask Task => new(Table("places.parquet"));

    private Recipe Plain => Candidate("plain", frequencies: 0, scale: 0);

    private CrossValidation Trials => new(
        Results,
        Name,
        [
            Plain,
            Candidate("fourier-scale-1.5", frequencies: 64, scale: 1.5),
            Candidate("fourier-scale-3", frequencies: 64, scale: 3),
            Candidate("fourier-scale-5", frequencies: 64, scale: 5),
        ],
        CrossValidationFold.Of(Task, Effort.Folds));

    private BaselineSet Baselines => new(Results, Name, Task,
    [
        new MajorityBaseline(),
        new LinearBaseline(new PlaceVectors(), 0, 1e-6),
        new NearestNeighbourBaseline(new PlaceCoordinates(), 1, 3, 5, 7),
        new GradientBoostingBaseline(new PlaceVectors(), 4, 8),
    ]);

    private Recipe Candidate(string name, int frequencies, double scale) => Effort.Limit(new Recipe(
        name,
        new PerceptronRecipe
        {
            Widths = [256, 256],
            Frequencies = frequencies,
            FrequencyScale = scale,
            Activation = Activation.LeakyRelu,
        },
        new TrainingOptions
        {
            Epochs = Epochs,
            BatchSize = 256,
            Optimizer = OptimizerKind.AdamW,
            LearningRate = 1e-2,
            WeightDecay = 1e-2,
        }));
}
