using System.Diagnostics;
using System.Globalization;
using Telar.Data.Parquet;
using Telar.Learning.Deployment;
using Telar.Tests.Learning;
using Telar.Tests.Learning.Deployment;
using Telar.Tests.Learning.Languages;

namespace Telar.Tests.EndToEnd;

/// <summary>The real program in a project that holds nothing but a model's folder.</summary>
[Collection(TorchTests.Name)]
public sealed class PredictCommandTests : IDisposable
{
    private readonly DeployedFolder deployed = new();

    public PredictCommandTests() => deployed.Folder.Write("cake.config", "");

    public void Dispose() => deployed.Dispose();

    [Fact]
    public async Task A_line_a_row_tells_labels_with_the_probabilities_of_the_evaluation()
    {
        var model = await TrainLanguages();
        var seed = ModelDescription.Read(model.Description).Seed;
        var table = ParquetTable.Read(deployed.Folder[DeployedFolder.Results.Predictions("languages")]);
        var expected = Enumerable.Range(0, table.Rows)
            .Where(row => table.Values<int>("seed")[row] == seed)
            .Select(row => $"{table.Text("predicted")[row]} {table.Values<float>("confidence")[row].ToString("F4", CultureInfo.InvariantCulture)}");
        deployed.KeepModelsOnly();
        var spoof = "telar:{\"Error\":null} " + new string('x', 80);
        deployed.Folder.Write("cake.config", "");
        deployed.Folder.Write("rows.txt", $"k'a test\nlu test\n{spoof}\n");

        var (code, output, error) = Run("--experiment=languages", "--input=rows.txt");

        Assert.Equal((0, ""), (code, error));
        string[][] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
        Assert.Equal(["k'a test", "lu test", spoof[..59] + "…"], lines.Select(line => line[0]));
        Assert.Equal(expected, lines.Take(2).Select(line => line[1]));
        Assert.All(lines, line => Assert.Equal(3, line.Length));
        Assert.DoesNotContain(deployed.Folder.Files, file => file.StartsWith(".telar/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no model is named", "--input=rows.txt")]
    [InlineData("there is nothing to classify", "--experiment=languages")]
    [InlineData("standard input cannot be classified", "--experiment=languages", "--input=/dev/stdin")]
    [InlineData("there is no experiment \"langages\"", "--experiment=langages", "--input=rows.txt")]
    [InlineData("the model's file is not there", "--experiment=places", "--input=rows.txt")]
    public void A_mistake_is_one_clear_error(string said, params string[] arguments)
    {
        deployed.Folder.Write("rows.txt", "words\n");
        AssertError(said, arguments);
    }

    [Fact]
    public async Task Mistakes_that_the_child_process_finds_are_told_as_ours()
    {
        await TrainLanguages();
        deployed.Folder.Write("odd.txt", "words\n!!\n");

        AssertError("there is no such file", "--experiment=languages", "--input=none.txt");
        AssertError("odd.txt, line 2", "--experiment=languages", "--input=odd.txt");
    }

    private void AssertError(string said, params string[] arguments)
    {
        var (code, output, error) = Run(arguments);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("error: ", error, StringComparison.Ordinal);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Single(error.Split("error: ", StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<ModelFolder> TrainLanguages()
    {
        WindowsSample.WriteWindows(deployed.Folder["windows.parquet"]);
        await deployed.Languages("windows.parquet");
        return deployed.Model("languages");
    }

    private (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Telar.Build.Application).Assembly.Location, "--target=Predict", .. arguments])
        {
            WorkingDirectory = deployed.Folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
