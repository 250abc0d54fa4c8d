using Telar.Data.Parquet;
using Telar.Engine.Stages;
using Telar.Learning.Convolution;
using Telar.Learning.Deployment;
using Telar.Learning.Embeddings;
using Telar.Learning.Stages;
using Telar.Learning.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Autoencoding;

/// <summary>
/// Lets a trained autoencoder make drawings again, those of the test rows among them: errors beside those of as many
/// principal components, a map of the codes, and pictures for a figure.
/// </summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="task">Whose pictures; of one feature.</param>
/// <param name="recipe">Of the autoencoder.</param>
/// <param name="seed">Of the corruption.</param>
/// <param name="shown">In the figure.</param>
public sealed class ReconstructStage(
    ResultsLayout results,
    string experiment,
    ClassificationTask task,
    AutoencoderRecipe recipe,
    int seed,
    ShownDrawings shown) : Stage
{
    private const int Steps = 10;

    private readonly string weights = AutoencoderStage.Weights(results, experiment);
    private readonly string report = Report(results, experiment);
    private readonly string codes = Codes(results, experiment);
    private readonly string drawings = Drawings(results, experiment);

    public override string Key => $"reconstruct/{experiment}";

    public override StageKind Kind => StageKind.Evaluate;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [.. task.Inputs, weights];

    public override IReadOnlyList<string> Outputs => [report, codes, drawings];

    public override object Parameters => new { Task = (object)task, Recipe = recipe, Seed = seed, Shown = shown };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        manual_seed(seed);
        using var scope = NewDisposeScope();
        using var free = no_grad();
        var data = task.Load(context.Input, Partition.Split);
        using var train = data.Encode(Part.Train);
        using var validation = data.Encode(Part.Validation);
        using var test = data.Encode(Part.Test);
        using var autoencoder = new Autoencoder(recipe, data.Shape);
        NetworkState.Load(autoencoder, context.Input(weights));
        autoencoder.eval();

        using var systems = new Reconstructions(autoencoder, recipe, train);
        RoundedJson.Write(context.Output(report), new ReconstructionReport(
            recipe.Code,
            train.Ids.Count,
            systems.ErrorsOf(train),
            systems.ErrorsOf(validation),
            systems.ErrorsOf(test),
            systems.NearestOf(test)));
        WriteCodes(context.Output(codes), data, test, systems.CodesOf(test));
        systems.Show(shown, test, Steps).Write(context.Output(drawings));
        return Task.CompletedTask;
    }

    /// <summary>The file of errors.</summary>
    public static string Report(ResultsLayout results, string experiment) => $"{results.Inspection(experiment)}/reconstruction.json";

    /// <summary>The file of codes: <c>id</c>, <c>label</c>, and <c>x</c>, <c>y</c> along the first two components.</summary>
    public static string Codes(ResultsLayout results, string experiment) => $"{results.Inspection(experiment)}/codes.parquet";

    /// <summary>The file of pictures; see <see cref="DrawingSheet"/>.</summary>
    public static string Drawings(ResultsLayout results, string experiment) => $"{results.Inspection(experiment)}/drawings.parquet";

    private static void WriteCodes(string path, TaskData data, Rows rows, Tensor codes)
    {
        var points = Enumerable.Range(0, rows.Ids.Count).Select(row => codes[row].data<float>().ToArray()).ToList();
        var places = PrincipalComponents.Project(points, 2);
        ParquetTable.Write(
            path,
            ParquetColumn.Of("id", [.. rows.Ids]),
            ParquetColumn.Of("label", [.. rows.Examples.Labels.data<long>().Select(label => data.Labels[(int)label])]),
            ParquetColumn.Of("x", places.Select(place => place[0]).ToArray()),
            ParquetColumn.Of("y", places.Select(place => place[1]).ToArray()));
    }
}
