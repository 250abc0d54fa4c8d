using System.Text.Json.Nodes;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>Hypotheses of the names that the templates know, with made-up round numbers and one verdict after the other.</summary>
public static class ArtificialHypotheses
{
    private static readonly string[] Verdicts = ["supported", "notSupported", "inconclusive"];

    private static readonly string[] Names =
    [
        "places-knn", "places-knn-level",
        "pictograms-main-knn", "pictograms-main-linear", "pictograms-main-gradientBoosting",
        "pictograms-emoji-knn", "pictograms-emoji-linear", "pictograms-emoji-gradientBoosting",
        "languages-main-naive-bayes", "languages-short-naive-bayes",
        "places-optimizer", "places-activation",
        "pictograms-optimizer", "pictograms-activation",
        "languages-optimizer", "languages-activation",
        "places-coordinates",
        "pictograms-augmentation", "pictograms-batch-normalization", "pictograms-styles",
        "languages-embedding", "languages-input",
        "pictogram-autoencoder-accuracy", "pictogram-autoencoder-macro-f1", "pictogram-autoencoder-codes",
        "language-transformer-not-less", "language-transformer-more",
        "language-transformer-positions", "language-transformer-positions-of-letters",
        "pictogram-gan-majority", "pictogram-gan-linear", "pictogram-gan-real", "pictogram-gan-named", "pictogram-gan-normalization",
        "places-semi-supervised-pseudoLabels5", "places-semi-supervised-meanTeacher5", "places-semi-supervised-propagatedLabels5",
        "places-semi-supervised-pseudoLabels10", "places-semi-supervised-meanTeacher10", "places-semi-supervised-propagatedLabels10",
        "flights-graph-convolution-perceptron", "flights-graph-sage-perceptron",
        "flights-graph-convolution-link", "flights-graph-convolution-sage",
    ];

    public static string Json() => Json(index => Verdicts[index % Verdicts.Length]);

    /// <param name="verdict">Of the hypothesis at each position.</param>
    public static string Json(Func<int, string> verdict) => Json(Names, verdict);

    /// <param name="names">Of another study's hypotheses.</param>
    /// <param name="verdict">Of the hypothesis at each position.</param>
    public static string Json(IReadOnlyList<string> names, Func<int, string> verdict) =>
        new JsonArray([.. names.Select((name, index) => Hypothesis(index, name, verdict(index)))]).ToJsonString();

    private static JsonObject Hypothesis(int index, string name, string verdict)
    {
        var difference = verdict switch { "supported" => 0.125, "notSupported" => -0.125, _ => -0.0001 };
        return new JsonObject
        {
            ["id"] = $"H{index + 1}",
            ["name"] = name,
            ["experiment"] = name.Split('-')[0],
            ["claim"] = $"The first exceeds the second by 5 % ({name}).",
            ["measure"] = "accuracy",
            ["statistic"] = "pairedBootstrap",
            ["threshold"] = 0.05,
            ["first"] = new JsonObject { ["name"] = "the first", ["value"] = 0.5 + difference },
            ["second"] = new JsonObject { ["name"] = "the second", ["value"] = 0.5 },
            ["difference"] = difference,
            ["low"] = difference - 0.0625,
            ["high"] = difference + 0.0625,
            ["p"] = 0.0001,
            ["adjustedP"] = verdict == "supported" ? 0.0004 : 0.5,
            ["verdict"] = verdict,
            ["rows"] = 333,
            ["runs"] = 3,
        };
    }
}
