using System.Text.Json.Nodes;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>A translator's metrics with made-up round numbers, in the shape of the real file.</summary>
public static class ArtificialTranslation
{
    /// <param name="low">Lower end of what the network is ahead by.</param>
    /// <param name="high">Upper end.</param>
    public static string Metrics(double low = 0.0625, double high = 0.1875) => new JsonObject
    {
        ["rows"] = new JsonObject { ["train"] = 1000, ["validation"] = 200, ["test"] = 300 },
        ["pieces"] = 500,
        ["parameters"] = 200000,
        ["network"] = Scores(0.25, 0.5),
        ["nearest"] = Scores(0.25),
        ["copy"] = Scores(0.125),
        ["overNearest"] = new JsonObject { ["difference"] = (low + high) / 2, ["low"] = low, ["high"] = high },
    }.ToJsonString();

    private static JsonObject Scores(params double[] seeds) => new() { ["chrF"] = Score(1, seeds), ["bleu"] = Score(4, seeds) };

    private static JsonObject Score(int part, double[] seeds) => new()
    {
        ["mean"] = seeds.Average() / part,
        ["low"] = seeds.Min() / part,
        ["high"] = seeds.Max() / part,
        ["seeds"] = new JsonArray([.. seeds.Select(seed => (JsonNode)(seed / part))]),
    };
}
