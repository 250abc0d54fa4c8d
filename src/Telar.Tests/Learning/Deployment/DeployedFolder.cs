using Telar.Engine.Stages;
using Telar.Learning.Baselines;
using Telar.Learning.Convolution;
using Telar.Learning.Deployment;
using Telar.Learning.Languages;
using Telar.Learning.Models;
using Telar.Learning.Perceptron;
using Telar.Learning.Pictograms;
using Telar.Learning.Places;
using Telar.Learning.Recurrent;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;

namespace Telar.Tests.Learning.Deployment;

/// <summary>Small models of each kind, trained for a moment on made-up tables, evaluated and deployed.</summary>
internal sealed class DeployedFolder : IDisposable
{
    public static ResultsLayout Results { get; } = new("results/mesoamerica");

    private static readonly TrainingOptions Options = new() { Epochs = 2, BatchSize = 4, LearningRate = 0.02 };

    public TemporaryFolder Folder { get; } = new();

    public ModelFolder Model(string experiment) => new(Folder[Results.Model(experiment)]);

    public Task Places(string table) => Make("places", new PlacesTask(table), new PerceptronRecipe { Widths = [8], Frequencies = 4 });

    public Task Languages(string table) =>
        Make("languages", new LanguageTask(table, "long"), new RecurrentRecipe { WordSize = 8, SubwordSize = 8, Units = 6 });

    public Task Pictograms(string table, IViews? views = null) =>
        Make("pictograms", new UnseenStyleTask(table), new ConvolutionRecipe { Stem = 4, Widths = [6] }, views);

    /// <summary>All the folder holds but the models goes away.</summary>
    public void KeepModelsOnly()
    {
        foreach (var file in Folder.Files.Where(file => !file.StartsWith($"{Results.Root}/models/", StringComparison.Ordinal)))
            File.Delete(Folder[file]);
    }

    public async Task Make(string experiment, ClassificationTask task, ModelRecipe model, IViews? views = null)
    {
        TrainingUnit[] units =
        [
            .. new[] { 1, 2 }.Select(seed => new TrainingUnit(
                experiment, $"seed-{seed}", task, RecipeChoice.Fixed(new Recipe("small", model, Options)), Partition.Split, seed)),
        ];
        foreach (var unit in units)
            await Run(new TrainStage(Results, unit));
        await Run(new BaselineStage(Results, experiment, task, new MajorityBaseline()));
        await Run(new EvaluateStage(
            Results, new EvaluationPlan(experiment, experiment, new ProtocolPlan(units, ["majority"]), []) { Views = views }));
        await Run(new DeployStage(Results, experiment, units));
    }

    public void Dispose() => Folder.Dispose();

    private async Task Run(Stage stage)
    {
        await stage.RunAsync(new FolderContext(Folder), CancellationToken.None);
        Directory.Delete(Directory.CreateDirectory(Folder["work"]).FullName, recursive: true);
    }
}
