using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Learning.Evaluation;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.TensorBoard;
using Telar.Learning.Training;
using TorchSharp;

namespace Telar.Learning.SemiSupervised;

/// <summary>Runs one training with unlabelled rows; writes the files that <see cref="TrainStage"/> writes. Sees no test row.</summary>
/// <param name="results">Where results lie.</param>
/// <param name="unit">What is trained; its task is a <see cref="PartlyLabelledTask"/>.</param>
/// <param name="options">Steps and batches.</param>
/// <param name="method">What is learned from unlabelled rows.</param>
public sealed class SemiSupervisedStage(
    ResultsLayout results, TrainingUnit unit, SemiSupervisedOptions options, SemiSupervisedMethod method) : Stage
{
    private readonly PartlyLabelledTask task = unit.Task as PartlyLabelledTask ?? throw new TelarException(
        "all training rows of the task have labels", $"train/{unit.Experiment}/{unit.Name}", "wrap it into a partly labelled task");

    private readonly string folder = results.Unit(unit.Experiment, unit.Name);

    public override string Key => $"train/{unit.Experiment}/{unit.Name}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => unit.Experiment;

    public override IReadOnlyList<string> Inputs => [.. task.Inputs, .. unit.Recipe.Inputs];

    public override IReadOnlyList<string> Outputs => [folder];

    public override object Parameters => new
    {
        Task = (object)task,
        Recipe = unit.Recipe.Settings,
        Options = options,
        Method = (object)method,
        unit.Partition.Fold,
        unit.Seed,
    };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        using var scope = torch.NewDisposeScope();
        var recipe = unit.Recipe.Resolve(context.Input);
        var data = task.Load(context.Input, unit.Partition);
        using var labelled = data.Encode(Part.Train);
        using var validation = data.Encode(Part.Validation);
        var unlabelled = task.LoadUnlabelled(context.Input, unit.Partition);
        Classifier Create() => recipe.Model.Create(data.Shape, context.Input);

        var trainer = new SemiSupervisedTrainer(
            recipe, options, method, data.Shape.Classes, unit.Seed, context.WorkFolder, context.Progress);
        var result = trainer.Train(Create, labelled.Examples, unlabelled, validation.Examples, cancellation);

        torch.manual_seed(unit.Seed);
        using var untrained = Create();
        using var best = Create();
        best.FromBytes(result.Kept.Model);
        Write(context, recipe, result, untrained, best);
        WriteValidation(context, data, validation, best);
        return Task.CompletedTask;
    }

    private void Write(StageContext context, Recipe recipe, TrainingResult result, Classifier untrained, Classifier best)
    {
        AtomicFile.Write(context.Output($"{folder}/{TrainStage.ModelFile}"), stream => stream.Write(result.Kept.Model));
        AtomicFile.WriteText(context.Output($"{folder}/{History.FileName}"), History.ToCsv(result.History));
        Json.Write(
            context.Output($"{folder}/{TrainingSummary.FileName}"),
            new TrainingSummary(recipe.Name, unit.Seed, result.Size, result.Kept.Record));
        EventFile.Write(context.Output($"{folder}/{EventFile.Name}"), TrainingLog.Of(result, untrained, best));
    }

    private void WriteValidation(StageContext context, TaskData data, Rows validation, Classifier best)
    {
        var predictions = best.Predict(validation.Examples);
        ParquetTable.Write(
            context.Output($"{folder}/{TrainStage.ValidationFile}"),
            ParquetColumn.Of("id", [.. validation.Ids]),
            ParquetColumn.Of("truth", [.. predictions.Truth.Select(label => data.Labels[label])]),
            ParquetColumn.Of("predicted", [.. predictions.Predicted.Select(label => data.Labels[label])]),
            ParquetColumn.Of("confidence", predictions.Confidence));
    }
}
