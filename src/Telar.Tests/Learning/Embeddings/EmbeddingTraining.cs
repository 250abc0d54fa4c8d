using Telar.Engine.Progress;
using Telar.Learning.Embeddings;

namespace Telar.Tests.Learning.Embeddings;

/// <summary>Trains vectors on a made text, in a folder of its own.</summary>
internal sealed class EmbeddingTraining : IProgress<StageProgress>, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("telar-test-");

    /// <summary>
    /// Sentences "animal verb place verb animal ..." from two worlds that share no word: words of one role in one
    /// world are exchangeable, so their vectors must come to lie together.
    /// </summary>
    public static IReadOnlyList<string> Text { get; } = [.. Sentences()];

    public static EmbeddingRecipe RecipeFor(ContextMethod method) =>
        new(method) { Epochs = 12, Dimensions = 16, Window = 2, BatchSize = 128, LearningRate = 0.02, Threshold = 1 };

    public string Checkpoint => Path.Combine(folder.FullName, "embedding.checkpoint");

    public List<StageProgress> Reports { get; } = [];

    public EmbeddingResult Run(ContextMethod method, int? stopAfter = null, int seed = 4)
    {
        using var source = new CancellationTokenSource();
        using var corpus = Corpus.Of(Text);
        onReport = report =>
        {
            if (report.Done == stopAfter)
                source.Cancel();
        };
        return new EmbeddingTrainer(RecipeFor(method), seed, folder.FullName, this).Train(corpus, source.Token);
    }

    public void Report(StageProgress value)
    {
        Reports.Add(value);
        onReport(value);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Action<StageProgress> onReport = _ => { };

    private static IEnumerable<string> Sentences()
    {
        var random = new Random(8);
        for (var sentence = 0; sentence < 200; sentence++)
        {
            var world = sentence % 2 == 0 ? "wet" : "dry";
            yield return string.Join(' ', Enumerable.Range(0, 8).Select(place =>
                $"{world}-{(place % 2 == 0 ? "animal" : "verb")}-{random.Next(4)}"));
        }
    }
}
