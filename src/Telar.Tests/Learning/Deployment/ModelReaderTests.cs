using SkiaSharp;
using Telar.Data.Datasets.Pictograms;
using Telar.Data.Parquet;
using Telar.Engine;
using Telar.Learning.Convolution;
using Telar.Learning.Deployment;
using Telar.Learning.Languages;
using Telar.Learning.Leaves;
using Telar.Learning.Perceptron;
using Telar.Learning.Pictograms;
using Telar.Learning.Places;
using Telar.Learning.Recurrent;
using Telar.Tests.Data;
using Telar.Tests.Data.Datasets;
using Telar.Tests.Learning.Languages;
using Telar.Tests.Learning.Places;

namespace Telar.Tests.Learning.Deployment;

/// <summary>A model's folder alone says of raw rows what the evaluation said of the same rows when they were processed ones.</summary>
[Collection(TorchTests.Name)]
public sealed class ModelReaderTests : IDisposable
{
    private readonly DeployedFolder deployed = new();
    private readonly TemporaryFolder inputs = new();

    private static ModelReader<PerceptronRecipe> Places => new(new PlaceInput());

    private static ModelReader<RecurrentRecipe> Languages => new(new TextInput());

    private static ModelReader<ConvolutionRecipe> Pictograms => new(new PictureInput());

    [Fact]
    public async Task Places_are_classified_as_in_evaluation()
    {
        PlacesSample.Write(deployed.Folder["places.parquet"]);
        await deployed.Places("places.parquet");
        var expected = Evaluated("places");
        deployed.KeepModelsOnly();
        inputs.Write("rows.csv", "feature,name,population,dem,latitude,longitude,elevation\nPPLC,\"Far, far\",1000000000,9000,80,10,9000\n");

        var predictions = Places.Predict(deployed.Model("places"), inputs["rows.csv"]);

        Assert.Equal("Far, far", Assert.Single(predictions).Row);
        AssertSame(expected, predictions);
    }

    [Fact]
    public async Task An_elevation_may_be_missing_in_a_row_or_altogether()
    {
        PlacesSample.Write(deployed.Folder["places.parquet"]);
        await deployed.Places("places.parquet");
        inputs.Write("without.csv", "latitude,longitude,dem,population,feature\n15,-91,1600,0,PPL\n");
        inputs.Write("empty.csv", "latitude,longitude,dem,population,feature,elevation\n15,-91,1600,0,PPL,\n");
        inputs.Write("zero.csv", "latitude,longitude,dem,population,feature,elevation\n15,-91,1600,0,PPL,0\n");

        var without = Places.Predict(deployed.Model("places"), inputs["without.csv"]).Single();

        Assert.Equal("15, -91", without.Row);
        Assert.Equal(without.Labels, Places.Predict(deployed.Model("places"), inputs["empty.csv"]).Single().Labels);
        Assert.NotEqual(without.Labels, Places.Predict(deployed.Model("places"), inputs["zero.csv"]).Single().Labels);
    }

    [Fact]
    public async Task Text_is_classified_as_in_evaluation()
    {
        WindowsSample.WriteWindows(deployed.Folder["windows.parquet"]);
        await deployed.Languages("windows.parquet");
        var expected = Evaluated("languages");
        deployed.KeepModelsOnly();
        // The table holds "k'a test" and "lu test".
        inputs.Write("rows.txt", "K’a, TEST!\n\n  lu 12 test\n");

        var predictions = Languages.Predict(deployed.Model("languages"), inputs["rows.txt"]);

        Assert.Equal(["K’a, TEST!", "lu 12 test"], predictions.Select(prediction => prediction.Row));
        AssertSame(expected, predictions);
    }

    [Fact]
    public async Task Pictures_are_classified_as_in_evaluation()
    {
        byte[][] pictures = [.. Enumerable.Range(0, 6).Select(number => TestPicture.Numbered(number * 3000))];
        WritePictograms(pictures);
        await deployed.Pictograms("pictograms.parquet");
        var expected = Evaluated("pictograms");
        deployed.KeepModelsOnly();
        Directory.CreateDirectory(inputs["drawings"]);
        File.WriteAllBytes(inputs["drawings/b.png"], pictures[5]);
        File.WriteAllBytes(inputs["drawings/a.PNG"], pictures[2]);
        inputs.Write("drawings/notes.txt", "no picture");

        var predictions = Pictograms.Predict(deployed.Model("pictograms"), inputs["drawings"]);

        Assert.Equal(["a.PNG", "b.png"], predictions.Select(prediction => prediction.Row));
        AssertSame(expected, predictions);
        AssertSame([expected[0]], Pictograms.Predict(deployed.Model("pictograms"), inputs["drawings/a.PNG"]));
    }

    [Fact]
    public async Task Pictures_are_looked_at_from_all_sides_as_in_evaluation()
    {
        byte[][] pictures = [.. Enumerable.Range(0, 6).Select(number => TestPicture.Numbered(number * 3000))];
        WritePictograms(pictures);
        await deployed.Pictograms("pictograms.parquet", new QuarterTurns());
        File.WriteAllBytes(inputs["a.png"], pictures[2]);

        var predictions = new ModelReader<ConvolutionRecipe>(new PictureInput(), new QuarterTurns())
            .Predict(deployed.Model("pictograms"), inputs["a.png"]);

        AssertSame([Evaluated("pictograms")[0]], predictions);
        Assert.NotEqual(
            Pictograms.Predict(deployed.Model("pictograms"), inputs["a.png"])[0].Labels[0].Probability,
            predictions[0].Labels[0].Probability);
    }

    [Fact]
    public async Task Probabilities_fall_and_add_up_to_one()
    {
        PlacesSample.Write(deployed.Folder["places.parquet"]);
        await deployed.Places("places.parquet");
        inputs.Write("rows.csv", "latitude,longitude,dem,population,feature\n15,-91,1600,0,PPL\n19,-99,2200,5,PPL\n");

        foreach (var prediction in Places.Predict(deployed.Model("places"), inputs["rows.csv"]))
        {
            Assert.Equal(1, prediction.Labels.Sum(label => label.Probability), 5);
            Assert.Equal(prediction.Labels.OrderByDescending(label => label.Probability), prediction.Labels);
        }
    }

    [Fact]
    public async Task A_damaged_folder_is_one_clear_error()
    {
        PlacesSample.Write(deployed.Folder["places.parquet"]);
        await deployed.Places("places.parquet");
        inputs.Write("rows.csv", "latitude,longitude,dem,population,feature\n15,-91,1600,0,PPL\n");
        var model = deployed.Model("places");
        TelarException Failure() => Assert.Throws<TelarException>(() => Places.Predict(model, inputs["rows.csv"]));

        var weights = File.ReadAllBytes(model.Weights);
        File.WriteAllBytes(model.Weights, weights[..^1]);
        Assert.Contains("the safetensors file is damaged", Failure().What);

        File.Delete(model.Weights);
        Assert.Equal(("the model's file is not there", model.Weights), (Failure().What, Failure().Where));

        File.WriteAllBytes(model.Weights, weights);
        File.WriteAllText(model.Description, File.ReadAllText(model.Description).Replace("\"medianElevation\"", "\"median\""));
        Assert.Contains("medianElevation", Failure().What);

        File.WriteAllText(model.Description, "{}");
        Assert.Equal(model.Description, Failure().Where);
    }

    public void Dispose()
    {
        deployed.Dispose();
        inputs.Dispose();
    }

    private void WritePictograms(byte[][] pictures) => ParquetTable.Write(
        deployed.Folder["pictograms.parquet"],
        ParquetColumn.Of("emoji", ["A", "A", "A", "B", "B", "B"]),
        ParquetColumn.Of("style", ["noto", "fluent", "twemoji", "noto", "fluent", "twemoji"]),
        ParquetColumn.Of("label", ["hand", "hand", "hand", "face", "face", "face"]),
        ParquetColumn.Of("pixels", [.. pictures.Select(picture => Raster.Decode(picture, PictogramsDataset.Size, "sample"))]),
        ParquetColumn.Of("style_split", ["train", "train", "test", "train", "validation", "test"]));

    /// <summary>What the evaluation said of the test rows with the seed that was kept.</summary>
    private List<(string Label, float Confidence)> Evaluated(string experiment)
    {
        var seed = ModelDescription.Read(deployed.Model(experiment).Description).Seed;
        var table = ParquetTable.Read(deployed.Folder[DeployedFolder.Results.Predictions(experiment)]);
        return table.Values<int>("seed").Zip(table.Text("predicted"), table.Values<float>("confidence"))
            .Where(row => row.First == seed)
            .Select(row => (row.Second, row.Third))
            .ToList();
    }

    private static void AssertSame(List<(string Label, float Confidence)> expected, IReadOnlyList<Prediction> predictions)
    {
        Assert.Equal(expected.Select(row => row.Label), predictions.Select(prediction => prediction.Labels[0].Label));
        // Four digits are printed; the last bits may depend on how many rows are computed together.
        Assert.All(expected.Zip(predictions), pair => Assert.Equal(pair.First.Confidence, pair.Second.Labels[0].Probability, 5e-6));
    }
}
