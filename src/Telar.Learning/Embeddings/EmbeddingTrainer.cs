using System.Globalization;
using Telar.Engine.Progress;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Learning.Embeddings;

/// <summary>Trains word vectors epoch by epoch, and goes on from the last checkpoint where there is one.</summary>
/// <param name="recipe">How.</param>
/// <param name="seed">Of all randomness.</param>
/// <param name="workFolder">Where the checkpoint lies.</param>
/// <param name="progress">Told after every epoch.</param>
public sealed class EmbeddingTrainer(
    EmbeddingRecipe recipe, int seed, string workFolder, IProgress<StageProgress> progress)
{
    private readonly string checkpoint = Path.Combine(workFolder, "embedding.checkpoint");

    /// <param name="text">To learn from; its vocabulary gets the vectors.</param>
    /// <param name="cancellation">Stops after the running epoch; its checkpoint is kept.</param>
    public EmbeddingResult Train(Corpus text, CancellationToken cancellation = default)
    {
        using var scope = NewDisposeScope();
        var device = cuda.is_available() ? CUDA : CPU;
        var corpus = text.To(device);
        var counts = corpus.Counts();
        var (subsampling, noise) = (new Subsampling(counts, recipe.Threshold), new NoiseDistribution(counts));
        using var state = Resume(() => new EmbeddingState(recipe, corpus.Vocabulary.Count, seed, device));
        while (state.History.Count < recipe.Epochs)
        {
            cancellation.ThrowIfCancellationRequested();
            var epoch = RunEpoch(state, corpus, subsampling, noise);
            state.History.Add(epoch);
            EmbeddingCheckpoint.Save(checkpoint, state);
            progress.Report(new StageProgress(
                epoch.Epoch, recipe.Epochs, "epoch", string.Create(CultureInfo.InvariantCulture, $"loss {epoch.Loss:F3}")));
            // Small managed handles pin large native buffers, so the collector sees no reason to run.
            GC.Collect();
        }

        return new EmbeddingResult(Extract(state.Model, corpus.Vocabulary, counts), [.. state.History]);
    }

    private EmbeddingState Resume(Func<EmbeddingState> create)
    {
        var state = create();
        if (!File.Exists(checkpoint))
            return state;

        var resumed = EmbeddingCheckpoint.TryLoad(checkpoint, state);
        var detail = resumed ? "resumed" : "warning: the checkpoint is damaged and discarded; training starts again";
        progress.Report(new StageProgress(state.History.Count, recipe.Epochs, "epoch", detail));
        if (!resumed)
            File.Delete(checkpoint);
        return state;
    }

    private EmbeddingEpoch RunEpoch(
        EmbeddingState state, Corpus corpus, Subsampling subsampling, NoiseDistribution noise)
    {
        using var scope = NewDisposeScope();
        var done = state.History.Count;
        manual_seed(unchecked((seed * 1_000_003L) + done + 1));
        var kept = subsampling.Draw(corpus.Words);
        var words = corpus.Words.masked_select(kept);
        var neighbours = Neighbourhood.Draw(words, corpus.Texts.masked_select(kept), recipe.Window);
        var (given, targets) = recipe.Method.Pair(words, neighbours);
        var order = randperm(targets.shape[0], device: targets.device);

        var rate = recipe.LearningRate * (recipe.Epochs - done) / recipe.Epochs;
        var loss = 0.0;
        var batches = order.split(recipe.BatchSize);
        foreach (var batch in batches)
            loss += Learn(state, given.index_select(0, batch), targets.index_select(0, batch), noise, rate) * batch.shape[0];

        var step = (done == 0 ? 0 : state.History[^1].Step) + batches.Length;
        return new EmbeddingEpoch(done + 1, step, rate, loss / targets.shape[0]);
    }

    private double Learn(EmbeddingState state, Tensor given, Tensor targets, NoiseDistribution noise, double rate)
    {
        using var step = NewDisposeScope();
        var loss = state.Model.call(given, targets, noise.Draw(targets.shape[0], recipe.Negatives));
        state.Optimizer.ZeroGradients();
        loss.backward();
        state.Optimizer.Step(rate);
        return loss.item<float>();
    }

    /// <summary>The vectors of all words, without those of the two indices that are no words.</summary>
    private static WordVectors Extract(WordPredictor model, Vocabulary vocabulary, Tensor counts)
    {
        const int first = Vocabulary.Unknown + 1;
        var vectors = model.Vectors.detach().cpu();
        return new WordVectors(
            [.. vocabulary.Words.Skip(first)],
            [.. counts.cpu().data<long>().Skip(first).Select(count => (int)count)],
            [.. Enumerable.Range(first, vocabulary.Count - first).Select(word => vectors[word].data<float>().ToArray())]);
    }
}
