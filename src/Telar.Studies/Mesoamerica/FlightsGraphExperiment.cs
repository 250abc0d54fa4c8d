using Telar.Data.Datasets;
using Telar.Data.Datasets.Flights;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Graphs;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Reporting.Figures;
using Telar.Reporting.Results;
using Telar.Reporting.Tables;
using Telar.Studies.Experiments;
using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// The census region of an airport from nothing but the routes flown from it: a graph convolutional network and GraphSAGE
/// beside a perceptron that knows an airport by its identity alone.
/// </summary>
public sealed class FlightsGraphExperiment(StudyPaths paths) : Experiment(paths)
{
    /// <summary>The protocol of GraphSAGE.</summary>
    internal const string Sage = "sage";

    /// <summary>The protocol of the perceptron.</summary>
    internal const string Perceptron = "mlp";

    public override string Name => "flights-graph";

    public override string Title => "Flights";

    public override string Model => "GCN";

    public override Dataset Dataset { get; } = new FlightsDataset();

    public override IEnumerable<Stage> Learning =>
    [
        .. Systems.SelectMany(system => system.Stages),
        .. Baselines.Select(baseline => new RepeatedBaselineStage(
            Results, Name, [.. Seeds.Select(seed => (seed, (ClassificationTask)Convolution.TaskOf(seed)))], baseline)),
        // The test airports are those of every draw, so that the first draw's task tests all seeds.
        new EvaluateStage(Results, new EvaluationPlan(
            Name,
            Title,
            new ProtocolPlan(Convolution.Finals, [.. Baselines.Select(baseline => baseline.Name)]),
            [.. Systems.Skip(1).Select(system => new ProtocolPlan(system.Finals, []))])),
    ];

    public override IReadOnlyList<string> Selections => [.. Systems.Select(system => system.Selection)];

    public override IReadOnlyList<Hypothesis> Hypotheses => FlightsGraphHypotheses.Of(Results, Seeds);

    public override IEnumerable<FigureStage> Figures(FigureHome home) =>
        [new RouteMap(home, Name, Results.Predictions(Name), Source.Nodes, Source.Edges)];

    public override IEnumerable<TableStage> Tables(TableHome home) =>
    [
        new SystemTable(
            home,
            Name,
            [
                BaselineOf("majority class", "labels", "majority"),
                BaselineOf("label propagation", "labels and routes", "labelPropagation"),
                BaselineOf("LINK", "labels and routes", "link"),
                NetworkOf("MLP", "labels", Systems[2]),
                NetworkOf("GraphSAGE", "labels and routes", Systems[1]),
                NetworkOf(Model, "labels and routes", Systems[0]),
            ]),
    ];

    public override IReadOnlyList<StatedRecipe> Recipes =>
        [.. Systems.Zip([Model, "GraphSAGE", "MLP"], (system, name) => new StatedRecipe(name) { Selection = Results.Selection(system.Selection) })];

    private GraphSource Source => new(Table("airports.parquet"), Table("routes.parquet"));

    private IReadOnlyList<int> Seeds =>
        [.. Enumerable.Range(1, Effort.Of(smoke: 1, standard: FlightsDataset.Draws, full: FlightsDataset.Draws))];

    private FlightsGraphSystem Convolution => SystemOf(ClassificationTask.MainProtocol, GraphLayer.Convolution);

    private IReadOnlyList<FlightsGraphSystem> Systems =>
        [Convolution, SystemOf(Sage, GraphLayer.MeanAggregation), SystemOf(Perceptron, GraphLayer.Dense)];

    private IReadOnlyList<Baseline> Baselines =>
    [
        new MajorityBaseline(),
        new LabelPropagationBaseline(Source, 0.1, 0.3, 0.5, 0.7, 0.9),
        new LinkBaseline(Source, 1e-3, 1e-2, 1e-1),
    ];

    private ComparedSystem BaselineOf(string name, string input, string key) => new(name, input, Results.Metrics(Name)) { Baseline = key };

    private ComparedSystem NetworkOf(string name, string input, FlightsGraphSystem system) => new(name, input, Results.Metrics(Name))
    {
        Protocol = system.Protocol,
        Training = $"{Results.Unit(Name, system.Finals[0].Name)}/training.json",
    };

    private FlightsGraphSystem SystemOf(string protocol, GraphLayer layer) => new(
        Results,
        Name,
        Source,
        protocol,
        [.. FlightsGraphRecipes.Candidates(Source, layer).Select(Effort.Limit)],
        Effort.Of(smoke: 1, standard: FlightsDataset.Draws, full: FlightsDataset.Draws),
        Seeds.Count);
}
