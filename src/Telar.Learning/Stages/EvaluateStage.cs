using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Stages;

/// <summary>
/// Reads the test rows, once, with every finally trained model; writes metrics and predictions, and the probabilities
/// that the best seed by validation gives. Where each fold is held out in turn, the folds of a seed are put end to end:
/// its scores are over all rows.
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
        plan.Views,
        Main = Describe(plan.Main),
        Protocols = plan.Protocols.Select(Describe),
    };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        var main = Test(context, plan.Main);
        var others = plan.Protocols.Select(protocol => Test(context, protocol)).ToList();
        Json.Write(context.Output(metrics), Report(context, main, others));
        TestRun.Write(context.Output(predictions), [.. main, .. others.SelectMany(seeds => seeds)]);
        ClassProbabilities.Write(
            context.Output(probabilities),
            [
                (plan.Main.Name, OfBestSeed(context, plan.Main, main)),
                .. plan.Protocols.Zip(others)
                    .Where(test => test.First.KeepsProbabilities)
                    .Select(test => (test.First.Name, OfBestSeed(context, test.First, test.Second))),
            ]);
        return Task.CompletedTask;
    }

    /// <summary>One run a seed, over all folds.</summary>
    private List<TestRun> Test(StageContext context, ProtocolPlan protocol)
    {
        var folds = protocol.Folds.Select(units => Test(context, units)).ToList();
        return [.. Enumerable.Range(0, folds[0].Count).Select(seed => Join([.. folds.Select(runs => runs[seed])]))];
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
        return ViewingClassifier.Of(classifier, plan.Views);
    }

    /// <summary>The folds of a seed as one run, under the unit of the first.</summary>
    private static TestRun Join(IReadOnlyList<TestRun> folds)
    {
        var rows = folds.Sum(fold => fold.Ids.Count);
        return folds[0] with
        {
            Ids = [.. folds.SelectMany(fold => fold.Ids)],
            Predictions = new Predictions(
                [.. folds.SelectMany(fold => fold.Predictions.Truth)],
                [.. folds.SelectMany(fold => fold.Predictions.Predicted)],
                [.. folds.SelectMany(fold => fold.Predictions.Confidence)],
                folds.Sum(fold => fold.Predictions.Loss * fold.Ids.Count) / rows),
        };
    }

    /// <summary>The probabilities by the seed with the best mean validation macro-F1.</summary>
    private ClassProbabilities OfBestSeed(StageContext context, ProtocolPlan protocol, List<TestRun> seeds)
    {
        var best = Enumerable.Range(0, seeds.Count)
            .MaxBy(seed => Validation(context, protocol, seed).Average(epoch => epoch.ValidationMacroF1));
        var columns = seeds[0].Data.Labels.Select(_ => new List<float>()).ToList();
        foreach (var units in protocol.Folds)
        {
            var data = units[best].Task.Load(context.Input, Partition.Split);
            using var test = data.Encode(Part.Test);
            using var classifier = Load(context, units[best], data);
            foreach (var (label, column) in classifier.Probabilities(test.Examples, data.Shape.Classes).Index())
                columns[label].AddRange(column);
        }

        var (ids, labels) = (seeds[best].Ids, seeds[best].Data.Labels);
        return new ClassProbabilities(
            ids, [.. seeds[best].Predictions.Truth.Select(label => labels[label])], labels, [.. columns.Select(column => column.ToArray())]);
    }

    private Metrics Report(StageContext context, List<TestRun> seeds, List<List<TestRun>> others)
    {
        var first = SummaryOf(context, plan.Main.Folds[0][0]);
        var data = seeds[0].Data;
        var validation = Enumerable.Range(0, seeds.Count).Select(seed => Validation(context, plan.Main, seed)).ToList();
        return new Metrics
        {
            Experiment = plan.Experiment,
            Title = plan.Title,
            Classes = data.Shape.Classes,
            Rows = new RowCounts(Count(data, Part.Train), Count(data, Part.Validation), seeds[0].Ids.Count),
            Recipe = first.Recipe,
            Parameters = first.Parameters,
            Test = Scores(seeds),
            Validation = new SummaryScores(
                Estimate.Of([.. validation.Select(folds => folds.Average(epoch => epoch.ValidationAccuracy))]),
                Estimate.Of([.. validation.Select(folds => folds.Average(epoch => epoch.ValidationMacroF1))])),
            Protocols = others.ToDictionary(runs => runs[0].Unit.Task.Protocol, Scores),
            Baselines = BaselineScoresOf(context, plan.Main),
            ProtocolBaselines = plan.Protocols.ToDictionary(
                protocol => protocol.Name, IReadOnlyDictionary<string, BaselineScores> (protocol) => BaselineScoresOf(context, protocol)),
        };
    }

    /// <summary>The kept epoch of each fold.</summary>
    private List<EpochRecord> Validation(StageContext context, ProtocolPlan protocol, int seed) =>
        [.. protocol.Folds.Select(units => SummaryOf(context, units[seed]).Kept)];

    private Dictionary<string, BaselineScores> BaselineScoresOf(StageContext context, ProtocolPlan protocol) =>
        BaselineFiles(protocol).ToDictionary(file => file.Key, file =>
        {
            var result = Json.Read<BaselineResult>(context.Input(file.Value));
            return new BaselineScores(result.Accuracy, result.MacroF1);
        });

    private IEnumerable<KeyValuePair<string, string>> BaselineFiles(ProtocolPlan protocol) => protocol.Baselines.Select(
        name => KeyValuePair.Create(name, results.Baseline(plan.Experiment, protocol.Name, name)));

    private TrainingSummary SummaryOf(StageContext context, TrainingUnit unit) => TrainingSummary.Read(context.Input, FolderOf(unit));

    private string FolderOf(TrainingUnit unit) => results.Unit(unit.Experiment, unit.Name);

    private static TestScores Scores(List<TestRun> seeds) =>
        TestScores.Of(seeds[0].Data.Labels, [.. seeds.Select(run => run.Confusion)]);

    private static object Describe(ProtocolPlan protocol) => new
    {
        protocol.Baselines,
        protocol.KeepsProbabilities,
        Units = protocol.Units.Select(unit => new { unit.Name, unit.Seed, Task = (object)unit.Task, Recipe = unit.Recipe.Settings }),
    };

    private static int Count(TaskData data, Part part)
    {
        using var rows = data.Encode(part);
        return rows.Ids.Count;
    }
}
