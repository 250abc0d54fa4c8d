using System.Text.Json.Nodes;
using Telar.Data.Parquet;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>What a generator leaves behind, made up, in the shape of the real files.</summary>
internal static class ArtificialGeneration
{
    private const int Side = 4;
    private const int PerClass = 2;

    private static readonly string[] Labels = ["animal", "sign", "vehicle"];

    /// <summary>Plain drawings, darker from row to row.</summary>
    public static void Drawings(string path)
    {
        string[] rows = ["1", "2", "4", "nearest"];
        string[] labels = [.. Labels.SelectMany(label => Enumerable.Repeat(label, PerClass))];
        ParquetTable.Write(
            path,
            ParquetColumn.Of("id", [.. rows.SelectMany(row => labels.Select((_, column) => $"{row}/{column}"))]),
            ParquetColumn.Of("label", [.. rows.SelectMany(_ => labels)]),
            ParquetColumn.Of("pixels", [.. rows.SelectMany((_, row) => labels.Select((_, column) => Picture(row, column)))]));
    }

    /// <summary>Distances that fall, and scores that differ by class.</summary>
    public static string Metrics() => new JsonObject
    {
        ["protocols"] = new JsonObject { ["named"] = Test(0.25), ["heldOut"] = Test(0.5) },
        ["frechet"] = new JsonObject
        {
            ["floor"] = 1,
            ["training"] = 4,
            ["epochs"] = new JsonArray([.. new[] { 0, 1, 2, 4 }.Select(epoch => (JsonNode)new JsonObject
            {
                ["epoch"] = epoch,
                ["distance"] = new JsonObject { ["mean"] = 16.0 / (1 + epoch), ["seeds"] = new JsonArray(15.0 / (1 + epoch), 17.0 / (1 + epoch)) },
            })]),
        },
        ["coverage"] = new JsonObject
        {
            ["perClass"] = new JsonArray([.. Labels.Select((label, index) => (JsonNode)new JsonObject
            {
                ["label"] = label,
                ["generated"] = 0.25 * index,
                ["training"] = 0.25 * (index + 1),
            })]),
        },
    }.ToJsonString();

    private static JsonObject Test(double value) => new()
    {
        ["accuracy"] = Score(value),
        ["macroF1"] = Score(value),
        ["macroPrecision"] = Score(value),
        ["macroRecall"] = Score(value),
        ["perClass"] = new JsonArray([.. Labels.Select((label, index) => (JsonNode)new JsonObject
        {
            ["label"] = label,
            ["precision"] = value,
            ["recall"] = value + (0.125 * index),
            ["f1"] = value,
            ["support"] = 10,
        })]),
        ["rows"] = 30,
    };

    private static JsonObject Score(double value) => new()
    {
        ["mean"] = value,
        ["low"] = value,
        ["high"] = value,
        ["seeds"] = new JsonArray(value),
    };

    private static byte[] Picture(int row, int column)
    {
        var pixels = new byte[Side * Side * 3];
        Array.Fill(pixels, (byte)(250 - (60 * row) - column));
        return pixels;
    }
}
