using System.Text.Json;
using System.Text.Json.Nodes;
using Telar.Engine;

namespace Telar.Studies.Comparison;

/// <summary>
/// What is declared equal although its bits differ: the mean test scores of an experiment, where
/// another kind of processor trained. Nothing else has a tolerance but the hypotheses, which are decided from
/// the same predictions and have this one: <see cref="HypothesisTolerance"/>.
/// </summary>
public static class MetricTolerance
{
    /// <summary>Largest allowed difference of a mean test score on another kind of processor.</summary>
    public const double Largest = 0.02;

    /// <summary>Means over seeds by their places in a metrics file: of a classification, and of a translation.</summary>
    private static readonly string[] scores = ["test.accuracy.mean", "test.macroF1.mean", "network.chrF.mean", "network.bleu.mean"];

    /// <param name="path">Of an output, relative to the project's root.</param>
    public static bool Covers(string path) =>
        path.Split('/') is ["results", _, "metrics", var name] && name.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>The scores that the recorded file has, in both files.</summary>
    /// <param name="recorded">A metrics file, absolute.</param>
    /// <param name="made">The file made again, absolute.</param>
    /// <exception cref="TelarException">A file cannot be read, the first has none of the scores, or the second lacks one.</exception>
    public static IReadOnlyList<ScorePair> Pairs(string recorded, string made)
    {
        var (before, after) = (Read(recorded), Read(made));
        ScorePair[] pairs = [.. scores.Where(score => MeanOf(before, score) is not null).Select(score => new ScorePair(
            score,
            MeanOf(before, score)!.Value,
            MeanOf(after, score) ?? throw Unreadable(made, $"it has no {score}")))];
        return pairs.Length > 0 ? pairs : throw Unreadable(recorded, $"it has none of {string.Join(", ", scores)}");
    }

    private static JsonNode Read(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllBytes(file)) ?? throw Unreadable(file, "it is empty");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or JsonException)
        {
            throw Unreadable(file, cause.Message, cause);
        }
    }

    private static double? MeanOf(JsonNode file, string score)
    {
        var node = score.Split('.').Aggregate((JsonNode?)file, (node, name) => (node as JsonObject)?[name]);
        return node is JsonValue value && value.TryGetValue<double>(out var mean) ? mean : null;
    }

    private static TelarException Unreadable(string file, string why, Exception? cause = null) =>
        new($"the test scores cannot be read: {why}", file, "restore it with git checkout, or run --target=Evaluate", cause);
}
