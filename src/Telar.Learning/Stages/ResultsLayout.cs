using Telar.Learning.Tasks;

namespace Telar.Learning.Stages;

/// <summary>Where the results of a study lie, relative to the project's root.</summary>
/// <param name="Root">E.g. <c>results/mesoamerica</c>.</param>
public sealed record ResultsLayout(string Root)
{
    public string Unit(string experiment, string unit) => $"{Root}/training/{experiment}/{unit}";

    /// <param name="experiment">The experiment.</param>
    /// <param name="protocol">Of the task; the main one goes unnamed.</param>
    /// <param name="name">Of the baseline.</param>
    public string Baseline(string experiment, string protocol, string name) =>
        $"{Root}/training/{experiment}/baselines/{InProtocol(protocol, name)}.json";

    /// <param name="name">The experiment's own selection has its name.</param>
    public string Selection(string name) => $"{Root}/selection/{name}.json";

    /// <param name="experiment">The experiment.</param>
    /// <param name="name">Unique within the experiment, e.g. <c>rung-1</c>.</param>
    public string Ranking(string experiment, string name) => $"{Root}/training/{experiment}/rankings/{name}.json";

    public string Comparison(string experiment) => $"{Root}/comparisons/{experiment}.json";

    /// <inheritdoc cref="Baseline"/>
    public string BaselinePredictions(string experiment, string protocol, string name) =>
        $"{Root}/training/{experiment}/baselines/{InProtocol(protocol, name)}.parquet";

    public string Model(string experiment) => $"{Root}/models/{experiment}";

    public string Predictions(string experiment) => $"{Root}/predictions/{experiment}.parquet";

    public string Probabilities(string experiment) => $"{Root}/probabilities/{experiment}.parquet";

    /// <param name="experiment">The experiment.</param>
    /// <param name="protocol">Of the test set; the main one goes unnamed.</param>
    public string Diagnostics(string experiment, string protocol = ClassificationTask.MainProtocol) =>
        $"{Root}/diagnostics/{(protocol == ClassificationTask.MainProtocol ? experiment : $"{experiment}-{protocol}")}.json";

    public string Metrics(string experiment) => $"{Root}/metrics/{experiment}.json";

    public string Inspection(string experiment) => $"{Root}/inspection/{experiment}";

    /// <summary>What the hypotheses of an experiment compare, before the verdicts.</summary>
    public string Tests(string experiment) => $"{Root}/tests/{experiment}.json";

    /// <summary>Every hypothesis of the study with its verdict.</summary>
    public string Hypotheses => $"{Root}/hypotheses.json";

    internal static string InProtocol(string protocol, string name) =>
        protocol == ClassificationTask.MainProtocol ? name : $"{protocol}-{name}";
}
