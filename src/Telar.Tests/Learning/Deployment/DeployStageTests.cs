using System.Text.Json;
using Telar.Engine;
using Telar.Learning.Deployment;
using Telar.Learning.Safetensors;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using Telar.Tests.Learning.Fixtures;

namespace Telar.Tests.Learning.Deployment;

[Collection(TorchTests.Name)]
public sealed class DeployStageTests : IDisposable
{
    private static readonly ResultsLayout Results = new("results/clouds");

    private readonly TemporaryFolder folder = new();
    private readonly CloudTask task = new(0.8);
    private readonly ModelFolder model = ModelFolder.Of(Results, "clouds");

    [Fact]
    public async Task The_unit_that_validates_best_is_kept_and_no_row_is_read()
    {
        // The keen one has a hundred times the learning rate, and comes second.
        var units = await Train();
        task.Seen.Clear();
        await Deploy(units);

        Assert.Empty(task.Seen);
        var description = JsonDocument.Parse(File.ReadAllText(folder[model.Description])).RootElement;
        Assert.Equal(2, description.GetProperty("seed").GetInt32());
        Assert.Equal(0.8, description.GetProperty("preprocessing").GetProperty("spread").GetDouble());
        Assert.Equal("small", description.GetProperty("recipe").GetProperty("model").GetProperty("kind").GetString());
        Assert.Equal(["model.json", "model.safetensors"], Files());
    }

    [Fact]
    public async Task The_weights_are_those_of_the_unit_to_the_last_bit()
    {
        await Deploy(await Train());

        using var trained = Network();
        trained.FromBytes(File.ReadAllBytes(folder[$"{Results.Unit("clouds", "keen")}/model.dat"]));
        using var deployed = Network();
        Assert.NotEqual(trained.ToBytes(), deployed.ToBytes());
        NetworkState.Load(deployed, folder[model.Weights]);
        Assert.Equal(trained.ToBytes(), deployed.ToBytes());
    }

    [Fact]
    public async Task Deploying_twice_writes_the_same_bytes()
    {
        var units = await Train();
        await Deploy(units);
        byte[][] first = [File.ReadAllBytes(folder[model.Weights]), File.ReadAllBytes(folder[model.Description])];
        await Deploy(units);
        Assert.Equal(first, [File.ReadAllBytes(folder[model.Weights]), File.ReadAllBytes(folder[model.Description])]);
    }

    [Fact]
    public void No_result_of_the_test_is_an_input()
    {
        var stage = new DeployStage(Results, "clouds", [Unit("seed-1", 1, 0.01)]);
        Assert.Equal([Results.Unit("clouds", "seed-1")], stage.Inputs);
    }

    [Fact]
    public async Task Weights_of_another_network_are_refused()
    {
        await Deploy(await Train());
        using var wide = new SmallModel().Create(new TaskShape([new FeatureShape(5)], 3), path => path);

        var before = wide.ToBytes();
        var error = Assert.Throws<TelarException>(() => NetworkState.Load(wide, folder[model.Weights]));

        Assert.Contains("tensor hidden.linear.weight is Float32 [16, 2], and the network has Float32 [16, 5]", error.What);
        Assert.Equal(before, wide.ToBytes());
    }

    [Fact]
    public async Task Weights_without_a_tensor_are_refused()
    {
        await Deploy(await Train());
        using (var content = SafetensorsFile.Read(folder[model.Weights]))
            SafetensorsFile.Write(folder[model.Weights], content with { Tensors = content.Tensors.Where(pair => pair.Key != "output.bias").ToDictionary() });

        using var network = Network();
        var error = Assert.Throws<TelarException>(() => NetworkState.Load(network, folder[model.Weights]));
        Assert.Contains("tensor output.bias is none of that name", error.What);
    }

    public void Dispose() => folder.Dispose();

    private static Classifier Network() => new SmallModel().Create(new TaskShape([new FeatureShape(2)], 3), path => path);

    private TrainingUnit Unit(string name, int seed, double rate) => new(
        "clouds",
        name,
        task,
        RecipeChoice.Fixed(new Recipe(name, new SmallModel(), SmallTraining.Options with { LearningRate = rate })),
        Partition.Split,
        seed);

    private async Task<TrainingUnit[]> Train()
    {
        TrainingUnit[] units = [Unit("lazy", 1, 1e-6), Unit("keen", 2, 0.01)];
        foreach (var unit in units)
        {
            await new TrainStage(Results, unit).RunAsync(new FolderContext(folder), CancellationToken.None);
            Directory.Delete(folder["work"], recursive: true);
        }

        return units;
    }

    private Task Deploy(TrainingUnit[] units) =>
        new DeployStage(Results, "clouds", units).RunAsync(new FolderContext(folder), CancellationToken.None);

    private IEnumerable<string> Files() =>
        Directory.GetFiles(folder[model.Path]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
