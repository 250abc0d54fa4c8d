using Telar.Engine;
using Telar.Engine.Stages;
using Telar.Learning.Stages;

namespace Telar.Studies.Hypotheses;

/// <summary>Decides all hypotheses of a study together, from the tests of every experiment.</summary>
public sealed class HypothesesStage : Stage
{
    private readonly ResultsLayout results;
    private readonly IReadOnlyList<Hypothesis> hypotheses;

    /// <param name="results">Where results lie.</param>
    /// <param name="hypotheses">In the order of their numbers.</param>
    /// <exception cref="TelarException">A hypothesis cannot be tested as it is stated, or two have one name.</exception>
    public HypothesesStage(ResultsLayout results, IReadOnlyList<Hypothesis> hypotheses)
    {
        (this.results, this.hypotheses) = (results, hypotheses);
        foreach (var hypothesis in hypotheses)
            hypothesis.Validate();
        if (hypotheses.CountBy(hypothesis => hypothesis.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
            throw new TelarException($"two hypotheses are called {twice}", Key, "give each a name of its own");
    }

    public override string Key => "hypotheses";

    public override StageKind Kind => StageKind.Evaluate;

    public override IReadOnlyList<string> Inputs => [.. hypotheses.Select(hypothesis => results.Tests(hypothesis.Experiment)).Distinct()];

    public override IReadOnlyList<string> Outputs => [results.Hypotheses];

    public override object Parameters => new { Hypotheses = hypotheses };

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var tests = Inputs.SelectMany(path => Json.Read<IReadOnlyList<HypothesisTest>>(context.Input(path))).ToDictionary(test => test.Name);
        Json.Write(
            context.Output(results.Hypotheses),
            HypothesisResult.Of(hypotheses, [.. hypotheses.Select(hypothesis => tests[hypothesis.Name])]));
        return Task.CompletedTask;
    }
}
