using Telar.Engine.Stages;
using Telar.Learning.Stages;

namespace Telar.Studies.Hypotheses;

/// <summary>
/// Compares what the hypotheses of one experiment compare, from predictions on disk; nothing is trained or predicted. Apart
/// from the verdicts, so that a new hypothesis on one experiment asks for the predictions of no other.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="hypotheses">Its hypotheses, one at least.</param>
public sealed class HypothesisTestsStage(ResultsLayout results, string experiment, IReadOnlyList<Hypothesis> hypotheses) : Stage
{
    public override string Key => $"test/{experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs =>
    [
        .. hypotheses
            .SelectMany(hypothesis => hypothesis.First.Runs.Concat(hypothesis.Second.Runs))
            .Select(run => run.Path)
            .Distinct(),
    ];

    public override IReadOnlyList<string> Outputs => [results.Tests(experiment)];

    // Not the claims: other words ask for no other numbers.
    public override object Parameters => new
    {
        Hypotheses = hypotheses.Select(hypothesis => new
        {
            hypothesis.Name,
            First = hypothesis.First.Runs,
            Second = hypothesis.Second.Runs,
            hypothesis.Threshold,
            hypothesis.Measure,
            hypothesis.Statistic,
            hypothesis.Clusters,
        }),
    };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var files = new EvidenceFiles(context.Input);
        var tests = new List<HypothesisTest>();
        foreach (var hypothesis in hypotheses)
        {
            cancellation.ThrowIfCancellationRequested();
            tests.Add(HypothesisTest.Of(hypothesis, files));
        }

        Json.Write(context.Output(Outputs[0]), tests);
        return Task.CompletedTask;
    }
}
