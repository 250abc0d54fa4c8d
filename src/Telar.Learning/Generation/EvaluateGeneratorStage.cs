using Telar.Engine.Stages;
using Telar.Learning.Adversarial;
using Telar.Learning.Baselines;
using Telar.Learning.Deployment;
using Telar.Learning.Evaluation;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Generation;

/// <summary>
/// Judges trained generators against the held-out drawings, once: what a classifier learns from their drawings, what a
/// deployed classifier names them, how far their features are from real ones, what they leave out, whether they copy, and what
/// spectral normalisation has brought.
/// </summary>
public sealed class EvaluateGeneratorStage(ResultsLayout results, GenerationPlan plan) : Stage
{
    // Of the noise of the drawings that are judged, so that they are others than the classifiers were trained on.
    private const int FirstSeed = 1000;
    private const int ShownPerClass = 2;

    private readonly string metrics = results.Metrics(plan.Experiment);
    private readonly string predictions = results.Predictions(plan.Experiment);
    private readonly string shown = $"{results.Inspection(plan.Experiment)}/drawings.parquet";
    private readonly ModelFolder viewer = ModelFolder.Of(results, plan.Viewer);

    public override string Key => $"evaluate/{plan.Experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => plan.Experiment;

    public override IReadOnlyList<string> Inputs =>
    [
        .. plan.OnGenerated.Concat(plan.OnReal)
            .SelectMany(unit => unit.Task.Inputs.Concat(unit.Recipe.Inputs).Append(FolderOf(unit)))
            .Concat(plan.Generators.Concat(plan.Controls).SelectMany(unit => unit.Task.Inputs.Append(FolderOf(unit).Path)))
            .Concat(plan.Baselines.Select(BaselineFile))
            .Append(viewer.Weights)
            .Append(viewer.Description)
            .Distinct(),
    ];

    public override IReadOnlyList<string> Outputs => [metrics, predictions, shown];

    public override object Parameters => new
    {
        plan.Title,
        Generators = plan.Generators.Concat(plan.Controls).Select(unit => new { unit.Name, Task = (object)unit.Task, unit.Recipe, unit.Seed }),
        Classifiers = plan.OnGenerated.Concat(plan.OnReal)
            .Select(unit => new { unit.Name, Task = (object)unit.Task, Recipe = unit.Recipe.Settings, unit.Seed }),
        plan.Viewer,
        plan.Baselines,
    };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        using var judge = new DrawingJudge(
            plan.Generators[0].Task.Load(context.Input, Partition.Split),
            new PictureFeatures(context.Input(viewer.Description), context.Input(viewer.Weights)));
        var judged = plan.Generators.Select(unit => Judge(context, judge, unit)).ToList();
        var (normalized, plain) = (Early(context, judge, plan.Generators, "normalized"), Early(context, judge, plan.Controls, "plain"));
        var onGenerated = Test(context, plan.OnGenerated);
        var others = new Dictionary<string, IReadOnlyList<NamedRows>>
        {
            ["real"] = Test(context, plan.OnReal),
            ["named"] = [.. judged.Select(one => one.Named)],
            ["heldOut"] = [judge.HeldOut()],
            ["normalized"] = normalized.Named,
            ["plain"] = plain.Named,
        };

        var control = new ControlScores(ControlEpochs, normalized.Distance, plain.Distance);
        RoundedJson.Write(context.Output(metrics), Report(context, judge, judged, onGenerated, others, control));
        NamedRows.Write(context.Output(predictions), judge.Labels, [.. onGenerated, .. others.Values.SelectMany(runs => runs)]);
        Show(context, judge);
        return Task.CompletedTask;
    }

    private int ControlEpochs => plan.Controls[0].Recipe.Epochs;

    /// <summary>Generators after as many epochs as the control has.</summary>
    private (Spread Distance, IReadOnlyList<NamedRows> Named) Early(
        StageContext context, DrawingJudge judge, IReadOnlyList<AdversarialUnit> units, string protocol)
    {
        using var scope = NewDisposeScope();
        var drawings = units.Select(unit => Draw(context, unit, ControlEpochs, judge.WantedLabels, judge.Labels.Count)).ToList();
        return (
            Spread.Of([.. drawings.Select(judge.Distance)]),
            [.. units.Zip(drawings, (unit, some) => judge.Name(protocol, unit.Seed, some))]);
    }

    private JudgedGenerator Judge(StageContext context, DrawingJudge judge, AdversarialUnit unit)
    {
        using var scope = NewDisposeScope();
        return judge.Judge(
            unit.Seed, unit.Recipe.Milestones(), epoch => Draw(context, unit, epoch, judge.WantedLabels, judge.Labels.Count));
    }

    private Tensor Draw(StageContext context, AdversarialUnit unit, int epoch, Tensor labels, int classes)
    {
        using var artist = new Artist(unit.Recipe, classes, File.ReadAllBytes(context.Input(FolderOf(unit).Generator(epoch))));
        return artist.Draw(labels, FirstSeed + unit.Seed);
    }

    private List<NamedRows> Test(StageContext context, IReadOnlyList<TrainingUnit> units)
    {
        var data = units[0].Task.Load(context.Input, Partition.Split);
        using var test = data.Encode(Part.Test);
        return [.. units.Select(unit =>
        {
            using var classifier = unit.Recipe.Resolve(context.Input).Model.Create(data.Shape, context.Input);
            classifier.FromBytes(File.ReadAllBytes(context.Input($"{FolderOf(unit)}/{TrainStage.ModelFile}")));
            return new NamedRows(unit.Task.Protocol, unit.Seed, test.Ids, classifier.Predict(test.Examples));
        })];
    }

    private GenerationMetrics Report(
        StageContext context,
        DrawingJudge judge,
        List<JudgedGenerator> judged,
        List<NamedRows> onGenerated,
        Dictionary<string, IReadOnlyList<NamedRows>> others,
        ControlScores control)
    {
        var training = Json.Read<AdversarialSummary>(context.Input(FolderOf(plan.Generators[0]).Summary));
        var classifiers = plan.OnGenerated.Select(unit => TrainingSummary.Read(context.Input, FolderOf(unit))).ToList();
        return new GenerationMetrics
        {
            Experiment = plan.Experiment,
            Title = plan.Title,
            Classes = judge.Labels.Count,
            Rows = judge.Rows,
            Side = plan.Generators[0].Recipe.Side,
            Parameters = training.GeneratorSize,
            DiscriminatorParameters = training.DiscriminatorSize,
            ClassifierParameters = classifiers[0].Parameters,
            Epochs = training.Epochs,
            Steps = training.Steps,
            Test = Scores(onGenerated),
            Validation = new SummaryScores(
                Estimate.Of([.. classifiers.Select(one => one.Kept.ValidationAccuracy)]),
                Estimate.Of([.. classifiers.Select(one => one.Kept.ValidationMacroF1)])),
            Protocols = others.ToDictionary(runs => runs.Key, runs => Scores(runs.Value)),
            Baselines = plan.Baselines.ToDictionary(name => name, name =>
            {
                var result = Json.Read<BaselineResult>(context.Input(BaselineFile(name)));
                return new BaselineScores(result.Accuracy, result.MacroF1);
            }),
            Frechet = judge.Frechet(judged),
            Coverage = judge.Coverage(judged),
            Nearest = judge.Nearest(judged),
            Control = control,
        };

        TestScores Scores(IReadOnlyList<NamedRows> runs) =>
            TestScores.Of(judge.Labels, [.. runs.Select(run => run.Predictions.Confusion(judge.Labels.Count))]);
    }

    /// <summary>The first generator's drawings of the same noise at each milestone, and the training drawings nearest to the last.</summary>
    private void Show(StageContext context, DrawingJudge judge)
    {
        using var scope = NewDisposeScope();
        var unit = plan.Generators[0];
        var labels = arange(judge.Labels.Count, ScalarType.Int64).repeat_interleave(ShownPerClass);
        string[] names = [.. labels.data<long>().Select(label => judge.Labels[(int)label])];
        var rows = unit.Recipe.Milestones().Skip(1)
            .Select(epoch => (Name: $"{epoch}", Pixels: Draw(context, unit, epoch, labels, judge.Labels.Count)))
            .ToList();
        rows.Add(("nearest", judge.NearestTo(rows[^1].Pixels)));
        GeneratedDrawings.Write(
            context.Output(shown),
            [.. rows.SelectMany(row => names.Select((_, column) => $"{row.Name}/{column}"))],
            [.. rows.SelectMany(_ => names)],
            cat([.. rows.Select(row => row.Pixels)]));
    }

    private string FolderOf(TrainingUnit unit) => results.Unit(unit.Experiment, unit.Name);

    private AdversarialFolder FolderOf(AdversarialUnit unit) => AdversarialFolder.Of(results, unit);

    private string BaselineFile(string name) => results.Baseline(plan.Viewer, ClassificationTask.MainProtocol, name);
}
