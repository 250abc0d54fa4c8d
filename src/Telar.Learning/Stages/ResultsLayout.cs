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

    /// <inheritdoc cref="Baseline"/>
    public string BaselinePredictions(string experiment, string protocol, string name) =>
        $"{Root}/training/{experiment}/baselines/{InProtocol(protocol, name)}.parquet";

    public string Selection(string experiment) => $"{Root}/selection/{experiment}.json";

    public string Model(string experiment) => $"{Root}/models/{experiment}";

    public string Predictions(string experiment) => $"{Root}/predictions/{experiment}.parquet";

    public string Metrics(string experiment) => $"{Root}/metrics/{experiment}.json";

    public string Inspection(string experiment) => $"{Root}/inspection/{experiment}";

    internal static string InProtocol(string protocol, string name) =>
        protocol == ClassificationTask.MainProtocol ? name : $"{protocol}-{name}";
}
