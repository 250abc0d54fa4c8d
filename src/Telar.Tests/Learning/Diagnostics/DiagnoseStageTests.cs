using System.Text.Json;
using Telar.Data.Parquet;
using Telar.Learning.Diagnostics;
using Telar.Learning.Stages;
using Telar.Learning.Training;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Diagnostics;

public sealed class DiagnoseStageTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results/letters");

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Saved_files_are_all_it_takes()
    {
        var context = new FolderContext(folder);
        ClassProbabilitiesSample.Create().Write(context.Output(Results.Probabilities("letters")), "main");
        ParquetTable.Write(
            context.Output(Results.Predictions("letters")),
            ParquetColumn.Of("id", ["r0", "r1", "r0", "r1", "r9"]),
            ParquetColumn.Of("protocol", ["main", "main", "main", "main", "other"]),
            ParquetColumn.Of("seed", new[] { 1, 1, 2, 2, 1 }),
            ParquetColumn.Of("truth", ["a", "b", "a", "b", "a"]),
            ParquetColumn.Of("predicted", ["a", "a", "a", "b", "c"]),
            ParquetColumn.Of("confidence", [1f, 1f, 1f, 1f, 1f]));
        foreach (var (seed, accuracy) in new[] { (1, 0.75), (2, 1.0) })
            Json.Write(
                context.Output($"{Results.Unit("letters", $"seed-{seed}")}/training.json"),
                new TrainingSummary("r", seed, 1, new EpochRecord(1, 1, 0.1, 0.1, accuracy, 0.1, 0.5, 0.5)));

        await new DiagnoseStage(Results, "letters", ["seed-1", "seed-2"]).RunAsync(context, default);

        var diagnostics = JsonDocument.Parse(File.ReadAllText(folder[Results.Diagnostics("letters")])).RootElement;
        Assert.Equal(0.25, diagnostics.GetProperty("calibration").GetProperty("expectedError").GetDouble());
        Assert.Equal(0.9375, diagnostics.GetProperty("discrimination").GetProperty("rocAuc").GetDouble());
        Assert.Equal(0.91667, diagnostics.GetProperty("discrimination").GetProperty("averagePrecision").GetDouble());
        Assert.Equal(0.375, diagnostics.GetProperty("gap").GetProperty("difference").GetDouble());
        var error = Assert.Single(diagnostics.GetProperty("errors").EnumerateArray());
        Assert.Equal(("r1", 0.5), (error.GetProperty("id").GetString(), error.GetProperty("confidence").GetDouble()));
        Assert.Equal(1, diagnostics.GetProperty("confusions").GetArrayLength());
    }

    public void Dispose() => folder.Dispose();
}
