using System.Text.Json.Nodes;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>Selections with recipes that have the settings of the studies' networks.</summary>
public static class ArtificialRecipes
{
    /// <param name="experiment">Whose networks.</param>
    /// <param name="name">Of the recipe that is chosen, the second of two.</param>
    public static string Selection(string experiment, string name = "random-01") => new JsonObject
    {
        ["chosen"] = 1,
        ["criterion"] = "mean validation macro-F1 over folds",
        ["contenders"] = new JsonArray(2, 1),
        ["trials"] = new JsonArray(Trial(0, "by-hand", Model(experiment), 0.5), Trial(1, name, Model(experiment), 0.625, 0.75)),
    }.ToJsonString();

    private static JsonObject Trial(int index, string name, JsonObject model, params double[] means) => new()
    {
        ["index"] = index,
        ["name"] = name,
        ["recipe"] = new JsonObject
        {
            ["name"] = name,
            ["model"] = model,
            ["training"] = new JsonObject
            {
                ["epochs"] = 12,
                ["batchSize"] = 64,
                ["optimizer"] = "adamW",
                ["learningRate"] = 0.0055,
                ["schedule"] = "oneCycle",
            },
        },
        ["rounds"] = new JsonArray([.. means.Select((mean, round) => (JsonNode)new JsonObject
        {
            ["round"] = round + 1,
            ["epochs"] = 3 * (round + 1),
            ["folds"] = new JsonArray([.. Enumerable.Repeat(mean, round + 1).Select(score => (JsonNode)score)]),
            ["mean"] = mean,
            ["deviation"] = 0,
        })]),
    };

    private static JsonObject Model(string experiment) => experiment switch
    {
        "places" => new JsonObject
        {
            ["widths"] = new JsonArray(128, 128),
            ["frequencies"] = 32,
            ["frequencyScale"] = 2.5,
            ["frequencySpread"] = 2,
            ["embeddingSize"] = 4,
            ["activation"] = "tanh",
            ["initialization"] = "xavier",
            ["batchNormalization"] = false,
            ["dropout"] = 0,
        },
        "flights-graph" => new JsonObject { ["layer"] = "convolution", ["widths"] = new JsonArray(64), ["dropout"] = 0.5, ["ownIdentity"] = false },
        "pictograms" or "coffee" => new JsonObject
        {
            ["stem"] = 24,
            ["filterSize"] = 7,
            ["widths"] = new JsonArray(48, 96, 192),
            ["activation"] = "leakyRelu",
            ["batchNormalization"] = true,
            ["dropout"] = 0.25,
            ["initialization"] = "he",
        },
        "language-transformer" => new JsonObject
        {
            ["size"] = 64,
            ["layers"] = 1,
            ["heads"] = 4,
            ["hidden"] = 128,
            ["positions"] = "learned",
            ["dropout"] = 0.25,
        },
        "kiche-tagging" => new JsonObject
        {
            ["wordSize"] = 64,
            ["characterSize"] = 24,
            ["characterUnits"] = 32,
            ["cell"] = "gru",
            ["units"] = 64,
            ["dropout"] = 0.25,
            ["wordDropout"] = 0.125,
            ["initialization"] = "xavier",
            ["inputs"] = new JsonArray("results/some/embedding-skipGram/vectors.parquet"),
        },
        _ => new JsonObject
        {
            ["wordSize"] = 64,
            ["subwordSize"] = 0,
            ["layers"] = 2,
            ["cell"] = "lstm",
            ["units"] = 48,
            ["bidirectional"] = false,
            ["dropout"] = 0.25,
            ["wordDropout"] = 0,
            ["initialization"] = "xavier",
            ["inputs"] = new JsonArray(),
        },
    };
}
