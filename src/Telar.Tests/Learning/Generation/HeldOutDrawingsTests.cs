using Telar.Learning.Convolution;
using Telar.Learning.Deployment;
using Telar.Learning.Evaluation;
using Telar.Learning.Generation;
using Telar.Learning.Pictograms;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using Telar.Tests.Learning.Convolution;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Generation;

/// <summary>Drawings as a small untrained classifier sees them.</summary>
[Collection(TorchTests.Name)]
public sealed class HeldOutDrawingsTests : IDisposable
{
    private const int Side = 16;
    private const int Count = 60;

    private static readonly TaskShape Shape = new([new FeatureShape(Side, Side, 3)], 2);

    private readonly TorchSharp.DisposeScope scope = NewDisposeScope();
    private readonly TemporaryFolder folder = new();
    private readonly ConvolutionClassifier network;
    private readonly PictureFeatures viewer;
    private readonly Rows rows;
    private readonly HeldOutDrawings held;

    public HeldOutDrawingsTests()
    {
        manual_seed(3);
        var recipe = new Recipe(
            "small", new ConvolutionRecipe { Stem = 4, FilterSize = 3, Widths = [6] }, new TrainingOptions { Epochs = 1 });
        network = (ConvolutionClassifier)recipe.Model.Create(Shape, path => path);
        NetworkState.Save(network, folder["model.safetensors"]);
        Json.Write(folder["model.json"], new DeployedModel(
            "pictures", recipe, network.Size, 1, default, ["light", "dark"], Shape, new PicturePreprocessing("RGB", Side, Side)));
        viewer = new PictureFeatures(folder["model.json"], folder["model.safetensors"]);

        var labels = arange(Count, ScalarType.Int64).remainder(2);
        rows = new Rows([.. Enumerable.Range(0, Count).Select(row => $"{row}")], new Examples([Pictures.Random(Count, Side)], labels));
        held = new HeldOutDrawings(rows, viewer);
    }

    [Fact]
    public void The_viewer_names_what_the_deployed_classifier_names()
    {
        var names = viewer.Name(rows.Examples.Features[0]);
        var expected = network.Predict(rows.Examples);

        Assert.Equal(expected.Predicted, names.Select(name => name.Label));
        Assert.Equal(expected.Confidence, names.Select(name => name.Confidence));
        Assert.All(viewer.Of(rows.Examples.Features[0]), features => Assert.Equal(6, features.Length));
    }

    [Fact]
    public void The_held_out_drawings_themselves_are_at_the_floor_and_cover_all()
    {
        var drawings = rows.Examples.Features[0];

        Assert.Equal(Count / 2, held.Half);
        Assert.True(held.Floor > 0);
        Assert.Equal(held.Floor, held.DistanceTo(drawings, viewer), 9);
        Assert.Equal([1, 1], held.CoverageBy(drawings, viewer, 2));
    }

    [Fact]
    public void Plain_drawings_are_far_and_cover_nothing()
    {
        var plain = Pictures.Plain(Count, Side, red: 255, green: 255, blue: 255);

        Assert.True(held.DistanceTo(plain, viewer) > 2 * held.Floor, $"{held.DistanceTo(plain, viewer)}, floor {held.Floor}");
        Assert.Equal([0, 0], held.CoverageBy(plain, viewer, 2));
    }

    [Fact]
    public void Others_are_chosen_of_the_same_class_and_none_twice()
    {
        var pool = arange(3 * Count, ScalarType.Int64).remainder(2);
        var chosen = held.Like(pool).data<long>().ToArray();

        Assert.Equal(rows.Examples.Labels.data<long>().ToArray(), chosen.Select(row => row % 2));
        Assert.Equal(Count, chosen.Distinct().Count());
    }

    public void Dispose()
    {
        viewer.Dispose();
        network.Dispose();
        folder.Dispose();
        scope.Dispose();
    }
}
