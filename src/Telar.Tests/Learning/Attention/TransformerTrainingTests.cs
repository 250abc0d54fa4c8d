using Telar.Engine.Progress;
using Telar.Learning.Attention;
using Telar.Learning.Languages;
using Telar.Learning.Training;
using Telar.Tests.Data;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Attention;

[Collection(TorchTests.Name)]
public sealed class TransformerTrainingTests : IDisposable
{
    private static readonly Recipe Recipe = new(
        "small",
        new TransformerRecipe { Size = 8, Heads = 2, Hidden = 8, Positions = PositionEncoding.Learned },
        new TrainingOptions { Epochs = 5, BatchSize = 8, LearningRate = 0.02 },
        new WordCrop(0.5));

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_resumed_training_ends_with_the_bits_of_an_uninterrupted_one()
    {
        using var rows = Rows();
        var expected = Train("whole", Recipe, rows);
        using (var cancellation = new CancellationTokenSource())
            Assert.Throws<OperationCanceledException>(() => Train("parts", Recipe, rows, cancellation));
        // A new process starts with another state of the generator.
        manual_seed(987);
        var resumed = Train("parts", Recipe, rows);

        Assert.Equal(expected.Kept.Model, resumed.Kept.Model);
        Assert.Equal(expected.History, resumed.History);
    }

    [Fact]
    public void It_learns_to_tell_the_order_of_letters()
    {
        using var rows = Rows();
        var longer = Recipe with { Training = Recipe.Training with { Epochs = 40 }, Augmentation = null };
        Assert.Equal(1, Train("order", longer, rows).Kept.Record.ValidationAccuracy);
    }

    public void Dispose() => folder.Dispose();

    // Whether a comes before b; a third letter stands at either end.
    private static Examples Rows()
    {
        long[][] windows = [[2, 3, 4], [4, 2, 3], [3, 2, 4], [4, 3, 2]];
        var numbers = Enumerable.Range(0, 32).Select(row => row % windows.Length).ToArray();
        return new Examples(LetterRows.Of([.. numbers.Select(number => windows[number])]), tensor(numbers.Select(number => number / 2L).ToArray()));
    }

    private TrainingResult Train(string name, Recipe recipe, Examples rows, CancellationTokenSource? interrupted = null)
    {
        Directory.CreateDirectory(folder[name]);
        return new Trainer(recipe, 3, seed: 1, folder[name], new Interruption(interrupted))
            .Train(() => recipe.Model.Create(LetterRows.Shape, path => path), rows, rows, interrupted?.Token ?? default);
    }

    /// <summary>Stops a training after its second epoch, if there is something to stop it by.</summary>
    private sealed class Interruption(CancellationTokenSource? source) : IProgress<StageProgress>
    {
        public void Report(StageProgress value)
        {
            if (value.Done == 2)
                source?.Cancel();
        }
    }
}
