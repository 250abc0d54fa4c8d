using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Learning.Deployment;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using Telar.Learning.TensorBoard;
using TorchSharp;

namespace Telar.Learning.Autoencoding;

/// <summary>Trains an autoencoder on the pictures of the training rows; labels and test rows are not looked at.</summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="task">Whose pictures; of one feature.</param>
/// <param name="recipe">How.</param>
/// <param name="seed">Of all randomness.</param>
public sealed class AutoencoderStage(
    ResultsLayout results, string experiment, ClassificationTask task, AutoencoderRecipe recipe, int seed) : Stage
{
    private readonly string folder = FolderOf(results, experiment);

    public override string Key => $"autoencode/{experiment}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => task.Inputs;

    public override IReadOnlyList<string> Outputs => [folder];

    public override object Parameters => new { Task = (object)task, Recipe = recipe, Seed = seed };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        var data = task.Load(context.Input, Partition.Split);
        using var train = data.Encode(Part.Train);
        using var validation = data.Encode(Part.Validation);
        var trainer = new AutoencoderTrainer(recipe, data.Shape, seed, context.WorkFolder, context.Progress);
        using var state = trainer.Train(train.Examples.Features[0], validation.Examples.Features[0], cancellation);
        NetworkState.Save(state.Model, context.Output($"{folder}/{WeightsFile}"));
        AtomicFile.WriteText(context.Output($"{folder}/{AutoencoderHistory.FileName}"), AutoencoderHistory.ToCsv(state.History));
        using var untrained = Untrained(data.Shape);
        EventFile.Write(
            context.Output($"{folder}/{EventFile.Name}"),
            AutoencoderLog.Of(state.History, untrained, state.Model, validation.Examples.Features[0]));
        return Task.CompletedTask;
    }

    /// <summary>The autoencoder as the training has begun with it: the seed draws the same weights again.</summary>
    private Autoencoder Untrained(TaskShape shape)
    {
        torch.manual_seed(seed);
        return new Autoencoder(recipe, shape);
    }

    /// <summary>The file of weights that the stage writes.</summary>
    public static string Weights(ResultsLayout results, string experiment) => $"{FolderOf(results, experiment)}/{WeightsFile}";

    private static string FolderOf(ResultsLayout results, string experiment) => results.Unit(experiment, "autoencoder");

    private const string WeightsFile = "autoencoder.safetensors";
}
