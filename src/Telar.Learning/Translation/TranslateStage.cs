using Telar.Data.Parquet;
using Telar.Engine.Stages;
using Telar.Learning.Evaluation;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Translation;

/// <summary>
/// Translates the test sentences, once, with every finally trained network, by looking up the nearest training sentence and by
/// copying; writes the scores, and as Parquet the translations: id, seed, spanish, reference, network, nearest.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="title">For readers.</param>
/// <param name="units">Of a <see cref="TranslationTask"/>, one training a seed.</param>
public sealed class TranslateStage(ResultsLayout results, string experiment, string title, IReadOnlyList<TrainingUnit> units) : Stage
{
    private readonly TranslationTask task = (TranslationTask)units[0].Task;

    public override string Key => $"evaluate/{experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs =>
        [.. task.Inputs, .. units.SelectMany(unit => unit.Recipe.Inputs.Append(FolderOf(unit))).Distinct()];

    public override IReadOnlyList<string> Outputs => [results.Metrics(experiment), results.Predictions(experiment)];

    public override object Parameters => new
    {
        Title = title,
        Task = (object)task,
        Units = units.Select(unit => new { unit.Name, unit.Seed, Recipe = unit.Recipe.Settings }),
    };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        var pairs = task.Pairs(context.Input, Partition.Split);
        var encoder = task.EncoderOf(pairs);
        var test = pairs[Part.Test].ToList();
        List<string> spanish = [.. test.Select(pair => pair.Spanish)];
        List<string> references = [.. test.Select(pair => pair.Text)];
        var nearest = new NearestTranslation([.. pairs[Part.Train]]);
        SystemTranslations network = new(references, [.. units.Select(unit => Translate(context, unit, encoder, spanish))]);
        SystemTranslations lookedUp = new(references, [[.. spanish.Select(nearest.Translate)]]);
        SystemTranslations copied = new(references, [spanish]);

        RoundedJson.Write(context.Output(results.Metrics(experiment)), new TranslationMetrics(
            experiment,
            title,
            new RowCounts(pairs[Part.Train].Count(), pairs[Part.Validation].Count(), test.Count),
            encoder.Sayable,
            TrainingSummary.Read(context.Input, FolderOf(units[0])).Parameters,
            network.Scores,
            lookedUp.Scores,
            copied.Scores,
            network.Over(lookedUp)));
        Write(context.Output(results.Predictions(experiment)), test, network, lookedUp);
        return Task.CompletedTask;
    }

    private IReadOnlyList<string> Translate(StageContext context, TrainingUnit unit, TranslationEncoder encoder, IReadOnlyList<string> spanish)
    {
        using var network = unit.Recipe.Resolve(context.Input).Model.Create(encoder.Shape, context.Input);
        network.FromBytes(File.ReadAllBytes(context.Input($"{FolderOf(unit)}/{TrainStage.ModelFile}")));
        return new GreedyTranslator(network, encoder).Translate(spanish);
    }

    private void Write(string path, List<TranslationPair> test, SystemTranslations network, SystemTranslations lookedUp)
    {
        var rows = units.SelectMany((unit, index) => test.Select((pair, row) => (
            Pair: pair, unit.Seed, Network: network.Seeds[index][row], Nearest: lookedUp.Seeds[0][row]))).ToList();
        ParquetTable.Write(
            path,
            ParquetColumn.Of("id", [.. rows.Select(row => row.Pair.Id)]),
            ParquetColumn.Of("seed", rows.Select(row => row.Seed).ToArray()),
            ParquetColumn.Of("spanish", [.. rows.Select(row => row.Pair.Spanish)]),
            ParquetColumn.Of("reference", [.. rows.Select(row => row.Pair.Text)]),
            ParquetColumn.Of("network", [.. rows.Select(row => row.Network)]),
            ParquetColumn.Of("nearest", [.. rows.Select(row => row.Nearest)]));
    }

    private string FolderOf(TrainingUnit unit) => results.Unit(unit.Experiment, unit.Name);
}
