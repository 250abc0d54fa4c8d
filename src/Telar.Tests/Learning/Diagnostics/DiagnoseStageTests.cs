using System.Text.Json;
using Telar.Data.Parquet;
using Telar.Learning.Diagnostics;
using Telar.Learning.Evaluation;
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
        var diagnostics = await Diagnose("main", "letters.json");

        Assert.Equal(0.25, diagnostics.GetProperty("calibration").GetProperty("expectedError").GetDouble());
        Assert.Equal(0.9375, diagnostics.GetProperty("discrimination").GetProperty("rocAuc").GetDouble());
        Assert.Equal(0.91667, diagnostics.GetProperty("discrimination").GetProperty("averagePrecision").GetDouble());
        Assert.Equal(0.375, diagnostics.GetProperty("gap").GetProperty("difference").GetDouble());
        var error = Assert.Single(diagnostics.GetProperty("errors").EnumerateArray());
        Assert.Equal(("r1", 0.5), (error.GetProperty("id").GetString(), error.GetProperty("confidence").GetDouble()));
        Assert.Equal(1, diagnostics.GetProperty("confusions").GetArrayLength());
    }

    [Fact]
    public async Task A_further_test_set_has_a_file_of_its_own()
    {
        var diagnostics = await Diagnose("other", "letters-other.json");

        Assert.Equal(1, diagnostics.GetProperty("calibration").GetProperty("expectedError").GetDouble());
        Assert.Equal("r9", Assert.Single(diagnostics.GetProperty("errors").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(
            ["a", "c"],
            diagnostics.GetProperty("discrimination").GetProperty("classes").EnumerateArray().Select(score => score.GetProperty("label").GetString()));
    }

    public void Dispose() => folder.Dispose();

    private async Task<JsonElement> Diagnose(string protocol, string file)
    {
        var context = new FolderContext(folder);
        var sample = ClassProbabilitiesSample.Create();
        ClassProbabilities.Write(
            context.Output(Results.Probabilities("letters")),
            ("other", sample with { Truth = ["c", "c", "c", "a"] }),
            ("main", sample));
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

        await new DiagnoseStage(Results, "letters", protocol, ["seed-1", "seed-2"]).RunAsync(context, default);
        return JsonDocument.Parse(File.ReadAllText(folder[$"{Results.Root}/diagnostics/{file}"])).RootElement;
    }
}
