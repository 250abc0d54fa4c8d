using System.Text.Json;
using Telar.Engine;
using Telar.Engine.Auditing;
using Telar.Engine.Locking;
using Telar.Engine.Stages;
using Telar.Studies.Comparison;
using Telar.Tests.Engine;

namespace Telar.Tests.Studies.Comparison;

/// <summary>A study that was made twice with the same bits, until a test changes a side.</summary>
public sealed class RepeatedStudy : IDisposable
{
    public const string Rows = "data/processed/places/places.parquet";
    public const string Training = "results/small/training/places/seed-1";
    public const string Weights = $"{Training}/model.dat";
    public const string History = $"{Training}/history.csv";
    public const string Metrics = "results/small/metrics/places.json";
    public const string Predictions = "results/small/predictions/places.parquet";
    public const string Hypotheses = "results/small/hypotheses.json";
    public const string Figure = "results/small/figures/curve.svg";
    public const string DataFigure = "results/small/figures/data.pdf";
    public const string Table = "results/small/tables/results.tex";
    public const string Paper = "paper/small/paper.pdf";

    public RepeatedStudy()
    {
        foreach (var side in new[] { Original, Made })
        {
            side.Write(Rows, "rows");
            side.Write(Weights, "weights");
            side.Write(History, "epoch,loss\n1,0.5\n2,0.25\n");
            side.Write(Metrics, MetricsText(0.9, 0.8));
            side.Write(Predictions, "predictions");
            side.Write(Hypotheses, HypothesesText(0.03, "supported"));
            side.Write(Figure, "<svg>\n<path/>\n</svg>\n");
            side.Write(DataFigure, "%PDF data");
            side.Write(Table, "0.9");
            side.Write(Paper, "%PDF paper");
        }
    }

    public TemporaryFolder Original { get; } = new();

    public TemporaryFolder Made { get; } = new();

    public StageGraph Graph { get; } = new("small",
    [
        new KnownStage("preprocess", StageKind.Preprocess, [], [Rows]),
        new KnownStage("train", StageKind.Train, [Rows], [Training]),
        new KnownStage("evaluate", StageKind.Evaluate, [Training, Rows], [Metrics, Predictions]),
        new KnownStage("hypotheses", StageKind.Evaluate, [Predictions], [Hypotheses]),
        new KnownStage("figure/curve", StageKind.Figure, [Training], [Figure]),
        new KnownStage("figure/data", StageKind.Figure, [Rows], [DataFigure]),
        new KnownStage("table/results", StageKind.Table, [Metrics], [Table]),
        new KnownStage("paper", StageKind.Paper, [Table, Figure, DataFigure], [Paper]),
    ]);

    /// <summary>The processor that the study is made on the second time.</summary>
    public string Processor { get; set; } = "one";

    /// <summary>The version of TeX of the second time.</summary>
    public string Tex { get; set; } = "2025";

    public static string MetricsText(double accuracy, double macroF1) =>
        $$"""{ "test": { "accuracy": { "mean": {{accuracy}} }, "macroF1": { "mean": {{macroF1}} } } }""";

    public static string TranslationText(double chrF) =>
        $$"""{ "network": { "chrF": { "mean": {{chrF}} }, "bleu": { "mean": 0.02 } }, "nearest": { "chrF": { "mean": 0.5 } } }""";

    public static string HypothesesText(double difference, string verdict) => $$"""
        [
          {
            "id": "H1", "name": "places-knn", "experiment": "places", "claim": "The network is better.",
            "measure": "accuracy", "statistic": "pairedBootstrap", "threshold": 0,
            "first": { "name": "MLP", "value": 0.9 }, "second": { "name": "nearest neighbours", "value": 0.8 },
            "difference": {{difference}}, "low": 0.01, "high": 0.05, "p": 0.01, "adjustedP": 0.01,
            "verdict": "{{verdict}}", "rows": 100, "runs": 3
          }
        ]
        """;

    /// <summary>Writes both locks over what lies there now.</summary>
    public RepeatedStudy Lock()
    {
        Lock(Original, "one", "2025");
        Lock(Made, Processor, Tex);
        return this;
    }

    public ReproductionReport Compare() => Reproduction.Of(Graph, new Workspace(Original.Path), new Workspace(Made.Path));

    public void Dispose()
    {
        Original.Dispose();
        Made.Dispose();
    }

    private void Lock(TemporaryFolder side, string processor, string tex)
    {
        var files = new AuditedFiles(new Workspace(side.Path));
        var stages = Graph.Stages.ToDictionary(stage => stage.Key, stage => new LockedStage(
            $"{stage.Kind}", "fingerprint", "code", "parameters",
            stage.Kind == StageKind.Paper ? new() { ["tex"] = tex } : [], [], Digests(files, stage.Inputs), Digests(files, stage.Outputs)));
        var study = new LockedStudy("small", new LockedMachine("X64", processor), new(stages, StringComparer.Ordinal));
        side.Write(StudyLock.RelativePathOf("small"), JsonSerializer.Serialize(study, JsonSerializerOptions.Web));
    }

    private static SortedDictionary<string, string> Digests(AuditedFiles files, IReadOnlyList<string> paths) =>
        new(paths.Where(path => files.DigestOf(path) is not null).ToDictionary(path => path, path => files.DigestOf(path)!), StringComparer.Ordinal);
}
