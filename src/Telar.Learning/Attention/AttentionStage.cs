using Telar.Data.Parquet;
using Telar.Engine.Stages;
using Telar.Learning.Languages;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;

namespace Telar.Learning.Attention;

/// <summary>
/// Looks at what the heads of the best seed by validation attend to in validation windows: the weights of a few windows,
/// as <c>attention.parquet</c>, and means over all windows, as <c>heads.json</c>. Sees no test row.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="task">What the units learn.</param>
/// <param name="units">Final trainings of a transformer, one a seed.</param>
/// <param name="languages">Of each, the first window that is short enough is shown.</param>
/// <param name="mostPlaces">Letters and ends of words that a shown window has, at most.</param>
public sealed class AttentionStage(
    ResultsLayout results,
    string experiment,
    LetterTask task,
    IReadOnlyList<TrainingUnit> units,
    IReadOnlyList<string> languages,
    int mostPlaces) : Stage
{
    private readonly string weights = $"{results.Inspection(experiment)}/attention.parquet";
    private readonly string heads = $"{results.Inspection(experiment)}/heads.json";

    public override string Key => $"inspect/{experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs =>
        [.. task.Inputs, .. units.SelectMany(unit => unit.Recipe.Inputs.Append(FolderOf(unit))).Distinct()];

    public override IReadOnlyList<string> Outputs => [weights, heads];

    public override object Parameters => new
    {
        Task = (object)task,
        Units = units.Select(unit => new { unit.Name, unit.Seed, Recipe = unit.Recipe.Settings }),
        Languages = languages,
        MostPlaces = mostPlaces,
    };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        // The first of equals.
        var best = units.MaxBy(unit => TrainingSummary.Read(context.Input, FolderOf(unit)).Kept.ValidationMacroF1)!;
        var data = task.Load(context.Input, Partition.Split);
        using var network = (TransformerClassifier)best.Recipe.Resolve(context.Input).Model.Create(data.Shape, context.Input);
        network.FromBytes(File.ReadAllBytes(context.Input($"{FolderOf(best)}/{TrainStage.ModelFile}")));
        network.eval();

        using var validation = data.Encode(Part.Validation);
        var windows = task.ReadWindows(context.Input, Partition.Split)[Part.Validation].ToList();
        var shown = languages.Select(language => windows.FindIndex(window => window.Language == language && Fits(window)))
            .Where(row => row >= 0)
            .Select(row => AttendedWindow.Of(network, windows[row], validation.Examples.Slice(row, 1), data.Labels));
        Write(context.Output(weights), [.. shown.SelectMany(window => window.Weights.Select(weight => (window, weight)))]);
        Json.Write(context.Output(heads), HeadSummary.Of(network, validation.Examples));
        return Task.CompletedTask;
    }

    private bool Fits(Window window) => LetterEncoder.Letters(window.Text).Length <= mostPlaces;

    private static void Write(string path, IReadOnlyList<(AttendedWindow Window, AttentionWeight Weight)> rows) => ParquetTable.Write(
        path,
        ParquetColumn.Of("id", [.. rows.Select(row => row.Window.Id)]),
        ParquetColumn.Of("letters", [.. rows.Select(row => row.Window.Letters)]),
        ParquetColumn.Of("truth", [.. rows.Select(row => row.Window.Truth)]),
        ParquetColumn.Of("predicted", [.. rows.Select(row => row.Window.Predicted)]),
        ParquetColumn.Of("probability", rows.Select(row => row.Window.Probability).ToArray()),
        ParquetColumn.Of("layer", rows.Select(row => row.Weight.Layer).ToArray()),
        ParquetColumn.Of("head", rows.Select(row => row.Weight.Head).ToArray()),
        ParquetColumn.Of("reading", rows.Select(row => row.Weight.Reading).ToArray()),
        ParquetColumn.Of("read", rows.Select(row => row.Weight.Read).ToArray()),
        ParquetColumn.Of("weight", rows.Select(row => row.Weight.Weight).ToArray()));

    private string FolderOf(TrainingUnit unit) => results.Unit(experiment, unit.Name);
}
