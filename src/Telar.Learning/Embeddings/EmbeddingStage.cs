using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Learning.Stages;
using Telar.Learning.TensorBoard;

namespace Telar.Learning.Embeddings;

/// <summary>Trains word vectors, for networks that start from them.</summary>
/// <param name="results">Where results lie.</param>
/// <param name="experiment">The experiment.</param>
/// <param name="name">Unique within the experiment, e.g. <c>skipGram</c> or <c>skipGram-fold-1</c>.</param>
/// <param name="source">The text; of training rows alone.</param>
/// <param name="recipe">How.</param>
/// <param name="seed">Of all randomness.</param>
public sealed class EmbeddingStage(
    ResultsLayout results, string experiment, string name, TextSource source, EmbeddingRecipe recipe, int seed) : Stage
{
    private readonly string folder = FolderOf(results, experiment, name);

    public override string Key => $"embed/{experiment}/{name}";

    public override StageKind Kind => StageKind.Train;

    public override string Experiment => experiment;

    public override IReadOnlyList<string> Inputs => source.Inputs;

    public override IReadOnlyList<string> Outputs => [folder];

    public override object Parameters => new { Source = (object)source, Recipe = recipe, Seed = seed };

    public override bool RunsInWorker => true;

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        TorchSession.Begin();
        using var corpus = Corpus.Of(source.Read(context.Input));
        var result = new EmbeddingTrainer(recipe, seed, context.WorkFolder, context.Progress).Train(corpus, cancellation);
        result.Vectors.Write(context.Output($"{folder}/{VectorsFile}"));
        AtomicFile.WriteText(context.Output($"{folder}/history.csv"), EmbeddingHistory.ToCsv(result.History));
        EventFile.Write(context.Output($"{folder}/{EventFile.Name}"), TrainingLog.Of(result));
        return Task.CompletedTask;
    }

    /// <summary>The file of vectors that the stage of this name writes.</summary>
    public static string Vectors(ResultsLayout results, string experiment, string name) =>
        $"{FolderOf(results, experiment, name)}/{VectorsFile}";

    private static string FolderOf(ResultsLayout results, string experiment, string name) =>
        results.Unit(experiment, $"embedding-{name}");

    private const string VectorsFile = "vectors.parquet";
}
