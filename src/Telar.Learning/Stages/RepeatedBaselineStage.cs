using Telar.Data.Parquet;
using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Tasks;

namespace Telar.Learning.Stages;

/// <summary>
/// Runs one baseline on several tasks that train on different rows and test on the same. Its scores are the means over
/// them; its predictions have a column <c>seed</c>.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="tasks">By seed, all of one protocol.</param>
/// <param name="baseline">The method.</param>
public sealed class RepeatedBaselineStage(
    ResultsLayout results, string experiment, IReadOnlyList<(int Seed, ClassificationTask Task)> tasks, Baseline baseline) : Stage
{
    private readonly string protocol = tasks[0].Task.Protocol;

    public override string Key => $"baseline/{experiment}/{ResultsLayout.InProtocol(protocol, baseline.Name)}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [.. tasks.SelectMany(task => task.Task.Inputs).Distinct()];

    public override IReadOnlyList<string> Outputs =>
        [results.Baseline(experiment, protocol, baseline.Name), results.BaselinePredictions(experiment, protocol, baseline.Name)];

    public override object Parameters => new
    {
        Tasks = tasks.Select(task => new { task.Seed, Task = (object)task.Task }),
        Baseline = (object)baseline,
    };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        var runs = tasks.Select(task => (task.Seed, Predictions: baseline.Run(task.Task, context.Input))).ToList();
        var scores = runs.Select(run => run.Predictions.ToResult()).ToList();
        Json.Write(context.Output(Outputs[0]), new BaselineResult(
            scores.Average(score => score.Accuracy),
            scores.Average(score => score.MacroF1),
            string.Join(", ", scores.Select(score => score.Setting))));
        Write(context.Output(Outputs[1]), runs);
        return Task.CompletedTask;
    }

    private static void Write(string path, IReadOnlyList<(int Seed, BaselinePredictions Predictions)> runs)
    {
        ParquetTable.Write(
            path,
            ParquetColumn.Of("id", All(run => run.Ids)),
            ParquetColumn.Of("seed", [.. runs.SelectMany(run => run.Predictions.Ids.Select(_ => run.Seed))]),
            ParquetColumn.Of("truth", All(run => run.Truth.Select(label => run.Labels[label]))),
            ParquetColumn.Of("predicted", All(run => run.Predicted.Select(label => run.Labels[label]))));

        string[] All(Func<BaselinePredictions, IEnumerable<string>> rows) => [.. runs.SelectMany(run => rows(run.Predictions))];
    }
}
