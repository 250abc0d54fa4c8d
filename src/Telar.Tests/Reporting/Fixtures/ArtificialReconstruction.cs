using System.Text.Json.Nodes;

namespace Telar.Tests.Reporting.Fixtures;

/// <summary>Made-up metrics of an autoencoder and the classifiers that start from it.</summary>
public static class ArtificialReconstruction
{
    private const string Errors =
        """{ "meanDrawing": 0.14, "components": 0.0151, "autoencoder": 0.02004, "corrupted": 0.07, "restored": 0.03 }""";

    public static string Metrics()
    {
        var metrics = JsonNode.Parse(ArtificialMetrics.Metrics("pictograms", 10, ["linear", "knn", "majority"], ["scratch"]))!.AsObject();
        metrics["reconstruction"] = JsonNode.Parse(Report);
        return metrics.ToJsonString();
    }

    public const string Report = $$"""
        {
          "code": 128, "drawings": 1111,
          "train": {{Errors}}, "validation": {{Errors}}, "test": {{Errors}},
          "nearest": { "components": 0.25, "autoencoder": 0.5 }
        }
        """;
}
