using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Learning.Stages;

namespace Telar.Studies.Hypotheses;

/// <summary>Decides all hypotheses of a study from predictions on disk; nothing is trained or predicted.</summary>
public sealed class HypothesesStage : Stage
{
    private readonly string output;
    private readonly IReadOnlyList<Hypothesis> hypotheses;

    /// <param name="results">Where results lie.</param>
    /// <param name="hypotheses">In the order of their numbers.</param>
    /// <exception cref="TelarException">A hypothesis cannot be tested as it is stated, or two have one name.</exception>
    public HypothesesStage(ResultsLayout results, IReadOnlyList<Hypothesis> hypotheses)
    {
        (output, this.hypotheses) = (results.Hypotheses, hypotheses);
        foreach (var hypothesis in hypotheses)
            hypothesis.Validate();
        if (hypotheses.CountBy(hypothesis => hypothesis.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
            throw new TelarException($"two hypotheses are called {twice}", Key, "give each a name of its own");
    }

    public override string Key => "hypotheses";

    public override StageKind Kind => StageKind.Evaluate;

    public override IReadOnlyList<string> Inputs =>
    [
        .. hypotheses
            .SelectMany(hypothesis => hypothesis.First.Runs.Concat(hypothesis.Second.Runs))
            .Select(run => run.Path)
            .Distinct(),
    ];

    public override IReadOnlyList<string> Outputs => [output];

    public override object Parameters => new { Hypotheses = hypotheses };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var files = new EvidenceFiles(context.Input);
        var tests = new List<HypothesisTest>();
        foreach (var hypothesis in hypotheses)
        {
            cancellation.ThrowIfCancellationRequested();
            tests.Add(HypothesisTest.Of(hypothesis, files));
        }

        Json.Write(context.Output(output), HypothesisResult.Of(hypotheses, tests));
        return Task.CompletedTask;
    }
}
