using System.Text.Json.Nodes;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>Metrics, selections and histories with made-up round numbers, in the shape of the real files.</summary>
public static class ArtificialMetrics
{
    public static string Metrics(string experiment, int classes, string[] baselines, string[] protocols) =>
        new JsonObject
        {
            ["experiment"] = experiment,
            ["title"] = $"Artificial {experiment}",
            ["classes"] = classes,
            ["rows"] = new JsonObject { ["train"] = 11111, ["validation"] = 2222, ["test"] = 333 },
            ["parameters"] = 123456,
            ["test"] = Test(0.75, classes),
            ["validation"] = Scores(0.75),
            ["protocols"] = Map(protocols, (_, i) => Test(0.5 + (0.01 * i), classes)),
            ["baselines"] = Map(baselines, (_, i) => Baseline(0.25 + (0.25 * i))),
            ["protocolBaselines"] = Map(protocols, (_, _) => Map(baselines, (_, i) => Baseline(0.125 * (i + 1)))),
        }.ToJsonString();

    public static string Selection() =>
        new JsonObject
        {
            ["chosen"] = 1,
            ["criterion"] = "mean validation macro-F1 over folds",
            ["contenders"] = new JsonArray(3, 2),
            ["trials"] = new JsonArray(Trial(0, "narrow", 32, 0.5), Trial(1, "wide", 64, 0.625, 0.75), Trial(2, "deep", 32, 0.75, 0.625)),
        }.ToJsonString();

    /// <summary>A selection of one round among so many candidates.</summary>
    public static string WideSelection(int candidates) =>
        new JsonObject
        {
            ["chosen"] = 1,
            ["criterion"] = "mean validation macro-F1 over folds",
            ["contenders"] = new JsonArray(candidates),
            ["trials"] = new JsonArray([.. Enumerable.Range(0, candidates).Select(index => Trial(index, $"random-{index}", 32, 0.5))]),
        }.ToJsonString();

    public static string Comparison(string experiment) =>
        new JsonObject
        {
            ["experiment"] = experiment,
            ["factors"] = new JsonArray(
                Factor("optimizer", "Optimizer", "gradient descent", "momentum", "Adam"),
                Factor("activation", "Activation", "ReLU", "tanh")),
        }.ToJsonString();

    public static string History(int epochs, double shift) =>
        "epoch,step,learning_rate,train_loss,train_accuracy,validation_loss,validation_accuracy,validation_macro_f1\n"
        + string.Concat(Enumerable.Range(1, epochs).Select(epoch =>
            $"{epoch},{epoch * 10},0.001,{2.0 / epoch},{1 - (0.5 / epoch)},{(2.5 + shift) / epoch},{0.9 - ((0.5 + shift) / epoch)},{0.8 - (0.5 / epoch)}\n"));

    private static JsonObject Map(string[] names, Func<string, int, JsonNode> value) =>
        new(names.Select((name, i) => KeyValuePair.Create(name, (JsonNode?)value(name, i))));

    private static JsonObject Factor(string name, string title, params string[] levels) => new()
    {
        ["name"] = name,
        ["title"] = title,
        ["levels"] = new JsonArray([.. levels.Select((level, i) => (JsonNode)new JsonObject
        {
            ["name"] = level,
            ["learningRate"] = 0.001 * (i + 1),
            ["accuracy"] = Score(0.5 + (0.125 * i)),
            ["macroF1"] = Score(0.4375 + (0.125 * i)),
            ["curve"] = new JsonArray(0.25, 0.375, 0.4375 + (0.125 * i)),
        })]),
    };

    private static JsonObject Trial(int index, string name, int batchSize, params double[] means) => new()
    {
        ["index"] = index,
        ["name"] = name,
        ["recipe"] = new JsonObject
        {
            ["name"] = name,
            ["kind"] = "Artificial",
            ["layers"] = new JsonArray(64, 32),
            ["dropout"] = 0.25,
            ["batchSize"] = batchSize,
            ["model"] = new JsonObject { ["subwordSize"] = 0, ["vectors"] = "results/some/embedding-skipGram/vectors.parquet", ["inputs"] = new JsonArray() },
            ["augmentation"] = new JsonObject { ["share"] = 0.5, ["name"] = "crop" },
            ["optimizer"] = new JsonObject { ["kind"] = "Adam", ["learningRate"] = 0.001 },
        },
        ["rounds"] = new JsonArray([.. means.Select((mean, i) => (JsonNode)new JsonObject
        {
            ["round"] = i + 1,
            ["epochs"] = 3 * (i + 1),
            ["folds"] = new JsonArray(mean - 0.0625, mean, mean + 0.0625),
            ["mean"] = mean,
            ["deviation"] = 0.0625,
        })]),
    };

    private static JsonObject Test(double value, int classes)
    {
        var test = Scores(value);
        test["macroPrecision"] = Score(value);
        test["macroRecall"] = Score(value);
        test["perClass"] = new JsonArray(Enumerable.Range(0, classes).Select(i => (JsonNode)new JsonObject
        {
            ["label"] = Label(i),
            ["precision"] = 0.5,
            ["recall"] = 0.75,
            ["f1"] = (double)(i + 1) / classes,
            ["support"] = 10 + i,
        }).ToArray());
        test["rows"] = 333;
        return test;
    }

    /// <summary>Letters; a dot after the first makes blocks of ten.</summary>
    public static string Label(int i) => $"{(char)('A' + (i / 10))}.{i % 10}";

    private static JsonObject Scores(double value) => new() { ["accuracy"] = Score(value), ["macroF1"] = Score(value - 0.0625) };

    private static JsonObject Score(double value) => new()
    {
        ["mean"] = value,
        ["low"] = value - 0.03125,
        ["high"] = value + 0.03125,
        ["seeds"] = new JsonArray(value - 0.015625, value, value + 0.015625),
    };

    private static JsonObject Baseline(double value) => new() { ["accuracy"] = value, ["macroF1"] = value - 0.0625 };
}
