using Telar.Engine.Stages;
using Telar.Learning.Evaluation;
using Telar.Learning.Stages;

namespace Telar.Learning.Diagnostics;

/// <summary>
/// Looks at the saved predictions and probabilities of an experiment on one of its test sets: calibration, discrimination, the gap
/// between training and validation, confusions and errors. Chooses nothing.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="protocol">Of the test set.</param>
/// <param name="units">Names of the protocol's final trainings, one a seed.</param>
public sealed class DiagnoseStage(ResultsLayout results, string experiment, string protocol, IReadOnlyList<string> units) : Stage
{
    private const int MostConfusions = 10;
    private const int MostErrors = 12;

    private readonly string predictions = results.Predictions(experiment);
    private readonly string probabilities = results.Probabilities(experiment);
    private readonly string output = results.Diagnostics(experiment, protocol);

    public override string Key => $"diagnose/{Path.GetFileNameWithoutExtension(output)}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [predictions, probabilities, .. units.Select(SummaryOf)];

    public override IReadOnlyList<string> Outputs => [output];

    public override object Parameters => new { Protocol = protocol };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var rows = TestPrediction.Read(context.Input(predictions), protocol);
        var kept = ClassProbabilities.Read(context.Input(probabilities), protocol);
        var summaries = units.Select(unit => Json.Read<TrainingSummary>(context.Input(SummaryOf(unit))));
        var diagnostics = new ExperimentDiagnostics(
            experiment,
            units.Count,
            Calibration.Of([.. rows.Select(row => row.Confidence)], [.. rows.Select(row => row.IsRight)]),
            BrierScore.Of(kept),
            Discrimination.Of(kept),
            TrainingGap.Of([.. summaries.Select(summary => summary.Kept)]),
            ClassConfusion.Worst(rows, MostConfusions),
            ConfidentError.Worst(rows, MostErrors));
        RoundedJson.Write(context.Output(output), diagnostics);
        return Task.CompletedTask;
    }

    private string SummaryOf(string unit) => $"{results.Unit(experiment, unit)}/{TrainingSummary.FileName}";
}
