using Telar.Data.Datasets.Flights;
using Telar.Engine.Stages;
using Telar.Learning.Graphs;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Studies.Mesoamerica;

/// <summary>One kind of network over the airports: a search on the first draws of labels, a final training on each draw.</summary>
/// <param name="Results">Where results lie.</param>
/// <param name="Experiment">The experiment.</param>
/// <param name="Source">The graph.</param>
/// <param name="Protocol">Its name in the results.</param>
/// <param name="Candidates">From simple to elaborate; the first of equals is the better.</param>
/// <param name="Searched">Number of draws whose validation airports choose the recipe.</param>
/// <param name="Seeds">Number of final trainings; each has a draw of labels and first weights of its own.</param>
internal sealed record FlightsGraphSystem(
    ResultsLayout Results,
    string Experiment,
    GraphSource Source,
    string Protocol,
    IReadOnlyList<Recipe> Candidates,
    int Searched,
    int Seeds)
{
    /// <summary>The name of its selection.</summary>
    public string Selection => IsMain ? Experiment : $"{Experiment}-{Protocol}";

    /// <summary>The final trainings.</summary>
    public IReadOnlyList<TrainingUnit> Finals =>
    [
        .. Enumerable.Range(1, Seeds).Select(seed => new TrainingUnit(
            Experiment, Named($"seed-{seed}"), TaskOf(seed), RecipeChoice.Ranked(Contenders, Ranking, 0), Partition.Split, seed)),
    ];

    public IEnumerable<Stage> Stages
    {
        get
        {
            var trials = Candidates.Select(candidate => Enumerable.Range(1, Searched).Select(draw => TrialOf(candidate, draw)).ToList()).ToList();
            var round = new Round([.. trials.Select(units => (IReadOnlyList<string>)[.. units.Select(unit => unit.Name)])], Ranking);
            return
            [
                new TrainTogetherStage(Results, Named("search"), [.. trials.SelectMany(units => units)]),
                new RankStage(Results, Experiment, Named("search"), round),
                new SelectStage(Results, Experiment, Selection, Candidates, [round]),
                new TrainTogetherStage(Results, Named("seeds"), Finals),
            ];
        }
    }

    /// <summary>The task of one draw of labels.</summary>
    public NodeTask TaskOf(int draw) => new(Source, "region", FlightsDataset.SplitColumn(draw), Protocol);

    private bool IsMain => Protocol == ClassificationTask.MainProtocol;

    private IReadOnlyList<RecipeChoice> Contenders => [.. Candidates.Select(RecipeChoice.Fixed)];

    private string Ranking => Results.Ranking(Experiment, Named("search"));

    // Trials differ in recipe and draw only; chance is the same for all.
    private TrainingUnit TrialOf(Recipe candidate, int draw) => new(
        Experiment, Named($"{candidate.Name}-draw-{draw}"), TaskOf(draw), RecipeChoice.Fixed(candidate), Partition.Split, Seed: 0);

    private string Named(string name) => IsMain ? name : $"{Protocol}-{name}";
}
