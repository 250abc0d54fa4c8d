using System.Text.Json.Nodes;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>Diagnostics with made-up round numbers, in the shape of the real files.</summary>
public static class ArtificialDiagnostics
{
    /// <param name="experiment">Its name.</param>
    /// <param name="classes">How many classes it has.</param>
    /// <param name="ids">The rows of its most confident errors.</param>
    public static string Json(string experiment, int classes, params string[] ids) =>
        new JsonObject
        {
            ["experiment"] = experiment,
            ["seeds"] = 2,
            ["calibration"] = new JsonObject
            {
                ["expectedError"] = 0.0625,
                ["confidence"] = 0.6875,
                ["accuracy"] = 0.75,
                ["bins"] = new JsonArray(Bin(5, 0.25, 10), Bin(9, 0.75, 20), Bin(14, 1, 30)),
            },
            ["brier"] = 0.125,
            ["discrimination"] = new JsonObject
            {
                ["rocAuc"] = 0.9375,
                ["averagePrecision"] = 0.875,
                ["recall"] = new JsonArray(0, 0.5, 1),
                ["classes"] = new JsonArray([.. Enumerable.Range(0, classes).Select(i => Class(i, classes))]),
            },
            ["gap"] = new JsonObject { ["train"] = 0.875, ["validation"] = 0.75, ["difference"] = 0.125 },
            ["confusions"] = new JsonArray(Confusion(0, 1, 8, 0.25), Confusion(1, 2, 4, 0.125)),
            ["errors"] = new JsonArray([.. ids.Select((id, i) => Error(id, i))]),
        }.ToJsonString();

    private static JsonObject Bin(int index, double accuracy, int rows) => new()
    {
        ["low"] = index / 15.0,
        ["high"] = (index + 1) / 15.0,
        ["confidence"] = (index + 0.5) / 15,
        ["accuracy"] = accuracy,
        ["rows"] = rows,
    };

    private static JsonObject Class(int index, int classes)
    {
        var least = (index + 1.0) / (classes + 1);
        return new JsonObject
        {
            ["label"] = ArtificialMetrics.Label(index),
            ["positives"] = 10 + index,
            ["rocAuc"] = 0.9375,
            ["averagePrecision"] = (1 + least) / 2,
            ["precision"] = new JsonArray(1, 1, least),
        };
    }

    private static JsonObject Confusion(int truth, int predicted, int count, double share) => new()
    {
        ["truth"] = ArtificialMetrics.Label(truth),
        ["predicted"] = ArtificialMetrics.Label(predicted),
        ["count"] = count,
        ["share"] = share,
    };

    private static JsonObject Error(string id, int index) => new JsonObject
    {
        ["id"] = id,
        ["truth"] = ArtificialMetrics.Label(index),
        ["predicted"] = ArtificialMetrics.Label(index + 1),
        ["confidence"] = 0.75 - (0.0625 * index),
        ["seeds"] = 2,
    };
}
