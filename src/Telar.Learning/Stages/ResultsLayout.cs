namespace Telar.Learning.Stages;

/// <summary>Where the results of a study lie, relative to the project's root.</summary>
/// <param name="Root">E.g. <c>results/mesoamerica</c>.</param>
public sealed record ResultsLayout(string Root)
{
    public string Unit(string experiment, string unit) => $"{Root}/training/{experiment}/{unit}";

    public string Baseline(string experiment, string name) => $"{Root}/training/{experiment}/baselines/{name}.json";

    public string Selection(string experiment) => $"{Root}/selection/{experiment}.json";

    public string Model(string experiment) => $"{Root}/models/{experiment}";

    public string Predictions(string experiment) => $"{Root}/predictions/{experiment}.parquet";

    public string Metrics(string experiment) => $"{Root}/metrics/{experiment}.json";

    public string Inspection(string experiment) => $"{Root}/inspection/{experiment}";
}
