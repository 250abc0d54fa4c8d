using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>
/// Reads the test rows, once, with every finally trained model; writes metrics and predictions, and the probabilities
/// that the best seed by validation gives.
/// </summary>
public sealed class EvaluateStage(ResultsLayout results, EvaluationPlan plan) : Stage
{
    private readonly string metrics = results.Metrics(plan.Experiment);
    private readonly string predictions = results.Predictions(plan.Experiment);
    private readonly string probabilities = results.Probabilities(plan.Experiment);

    public override string Key => $"evaluate/{plan.Experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => plan.Experiment;

    public override IReadOnlyList<string> Inputs =>
    [
        .. plan.Units
            .SelectMany(unit => unit.Task.Inputs.Concat(unit.Recipe.Inputs).Append(FolderOf(unit)))
            .Concat(plan.AllProtocols.SelectMany(BaselineFiles).Select(file => file.Value))
            .Distinct(),
    ];

    public override IReadOnlyList<string> Outputs => [metrics, predictions, probabilities];

    public override object Parameters => new
    {
        plan.Title,
        Main = Describe(plan.Main),
        Protocols = plan.Protocols.Select(Describe),
    };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        var main = Test(context, plan.Main.Units);
        var others = plan.Protocols.Select(protocol => Test(context, protocol.Units)).ToList();

        Json.Write(context.Output(metrics), Report(context, main, others));
        TestRun.Write(context.Output(predictions), [.. main, .. others.SelectMany(runs => runs)]);
        WriteProbabilities(context, main);
        return Task.CompletedTask;
    }

    private List<TestRun> Test(StageContext context, IReadOnlyList<TrainingUnit> units)
    {
        var data = units[0].Task.Load(context.Input, Partition.Split);
        using var test = data.Encode(Part.Test);
        return [.. units.Select(unit => Test(context, unit, data, test))];
    }

    private TestRun Test(StageContext context, TrainingUnit unit, TaskData data, Rows test)
    {
        using var classifier = Load(context, unit, data);
        return new TestRun(unit, data, test.Ids, classifier.Predict(test.Examples));
    }

    private Classifier Load(StageContext context, TrainingUnit unit, TaskData data)
    {
        var classifier = unit.Recipe.Resolve(context.Input).Model.Create(data.Shape, context.Input);
        classifier.FromBytes(File.ReadAllBytes(context.Input($"{FolderOf(unit)}/{TrainStage.ModelFile}")));
        return classifier;
    }

    private void WriteProbabilities(StageContext context, List<TestRun> main)
    {
        var best = Best(context, main);
        using var test = best.Data.Encode(Part.Test);
        using var classifier = Load(context, best.Unit, best.Data);
        new ClassProbabilities(
            best.Ids,
            [.. best.Predictions.Truth.Select(label => best.Data.Labels[label])],
            best.Data.Labels,
            classifier.Probabilities(test.Examples, best.Data.Shape.Classes))
            .Write(context.Output(probabilities), plan.Main.Name);
    }

    private TestRun Best(StageContext context, List<TestRun> main) =>
        main.MaxBy(run => SummaryOf(context, run.Unit).Best.ValidationMacroF1)!;

    private Metrics Report(StageContext context, List<TestRun> main, List<List<TestRun>> others)
    {
        var summaries = main.Select(run => SummaryOf(context, run.Unit)).ToList();
        var data = main[0].Data;
        return new Metrics
        {
            Experiment = plan.Experiment,
            Title = plan.Title,
            Classes = data.Shape.Classes,
            Rows = new RowCounts(Count(data, Part.Train), Count(data, Part.Validation), main[0].Ids.Count),
            Recipe = summaries[0].Recipe,
            Parameters = summaries[0].Parameters,
            Test = Scores(main),
            Validation = new SummaryScores(
                Estimate.Of([.. summaries.Select(summary => summary.Best.ValidationAccuracy)]),
                Estimate.Of([.. summaries.Select(summary => summary.Best.ValidationMacroF1)])),
            Protocols = others.ToDictionary(runs => runs[0].Unit.Task.Protocol, Scores),
            Baselines = BaselineScoresOf(context, plan.Main),
            ProtocolBaselines = plan.Protocols.ToDictionary(
                protocol => protocol.Name, IReadOnlyDictionary<string, BaselineScores> (protocol) => BaselineScoresOf(context, protocol)),
        };
    }

    private Dictionary<string, BaselineScores> BaselineScoresOf(StageContext context, ProtocolPlan protocol) =>
        BaselineFiles(protocol).ToDictionary(file => file.Key, file =>
        {
            var result = Json.Read<BaselineResult>(context.Input(file.Value));
            return new BaselineScores(result.Accuracy, result.MacroF1);
        });

    private IEnumerable<KeyValuePair<string, string>> BaselineFiles(ProtocolPlan protocol) => protocol.Baselines.Select(
        name => KeyValuePair.Create(name, results.Baseline(plan.Experiment, protocol.Name, name)));

    private TrainingSummary SummaryOf(StageContext context, TrainingUnit unit) =>
        TrainingSummary.Read(context.Input, FolderOf(unit));

    private string FolderOf(TrainingUnit unit) => results.Unit(unit.Experiment, unit.Name);

    private static TestScores Scores(List<TestRun> runs) =>
        TestScores.Of(runs[0].Data.Labels, [.. runs.Select(run => run.Confusion)]);

    private static int Count(TaskData data, Part part)
    {
        using var rows = data.Encode(part);
        return rows.Ids.Count;
    }

    private static object Describe(ProtocolPlan protocol) =>
        new { Task = (object)protocol.Task, protocol.Baselines, Units = protocol.Units.Select(Describe) };

    private static object Describe(TrainingUnit unit) => new { unit.Name, unit.Seed, Recipe = unit.Recipe.Settings };
}
