using Telar.Data.Parquet;
using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Learning.Evaluation;
using Telar.Learning.Tasks;
using Telar.Learning.TensorBoard;
using Telar.Learning.Training;
using TorchSharp;

namespace Telar.Learning.Stages;

/// <summary>Runs one training unit. Sees no test row.</summary>
public sealed class TrainStage(ResultsLayout results, TrainingUnit unit) : Stage
{
    private readonly string folder = results.Unit(unit.Experiment, unit.Name);

    public override string Key => $"train/{unit.Experiment}/{unit.Name}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => unit.Experiment;

    public override IReadOnlyList<string> Inputs => [.. unit.Task.Inputs, .. unit.Recipe.Inputs];

    public override IReadOnlyList<string> Outputs => [folder];

    public override object Parameters =>
        new { Task = (object)unit.Task, Recipe = unit.Recipe.Settings, unit.Partition.Fold, unit.Seed };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        var recipe = unit.Recipe.Resolve(context.Input);
        var data = unit.Task.Load(context.Input, unit.Partition);
        using var train = data.Encode(Part.Train);
        using var validation = data.Encode(Part.Validation);
        Classifier Create() => recipe.Model.Create(data.Shape, context.Input);

        var trainer = new Trainer(recipe, data.Shape.Classes, unit.Seed, context.WorkFolder, context.Progress);
        var result = trainer.Train(Create, train.Examples, validation.Examples, cancellation);
        Write(context, recipe, result);

        using var untrained = Untrained(Create);
        using var best = Create();
        best.FromBytes(result.Kept.Model);
        EventFile.Write(context.Output($"{folder}/{EventFile.Name}"), TrainingLog.Of(result, untrained, best));
        WriteValidation(context, data, validation, best);
        return Task.CompletedTask;
    }

    private void Write(StageContext context, Recipe recipe, TrainingResult result)
    {
        AtomicFile.Write(context.Output($"{folder}/{ModelFile}"), stream => stream.Write(result.Kept.Model));
        AtomicFile.WriteText(context.Output($"{folder}/{History.FileName}"), History.ToCsv(result.History));
        Json.Write(
            context.Output($"{folder}/{TrainingSummary.FileName}"),
            new TrainingSummary(recipe.Name, unit.Seed, result.Size, result.Kept.Record));
    }

    /// <summary>The network as the training has begun with it: the seed draws the same weights again.</summary>
    private Classifier Untrained(Func<Classifier> create)
    {
        torch.manual_seed(unit.Seed);
        return create();
    }

    private void WriteValidation(StageContext context, TaskData data, Rows validation, Classifier best)
    {
        var predictions = best.Predict(validation.Examples);
        ParquetTable.Write(
            context.Output($"{folder}/{ValidationFile}"),
            ParquetColumn.Of("id", [.. validation.Ids]),
            ParquetColumn.Of("truth", [.. predictions.Truth.Select(label => data.Labels[label])]),
            ParquetColumn.Of("predicted", [.. predictions.Predicted.Select(label => data.Labels[label])]),
            ParquetColumn.Of("confidence", predictions.Confidence));
    }

    internal const string ModelFile = "model.dat";

    /// <summary>The kept epoch's predictions for the validation rows, in the unit's folder.</summary>
    public const string ValidationFile = "validation.parquet";
}
