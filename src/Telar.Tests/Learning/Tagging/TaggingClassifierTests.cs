using Telar.Engine.Progress;
using Telar.Learning.Evaluation;
using Telar.Learning.Tagging;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using Telar.Tests.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Tagging;

[Collection(TorchTests.Name)]
public sealed class TaggingClassifierTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TaggingClassifierTests() => TaggingSample.Write(folder);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(16)]
    [InlineData(0)]
    public void It_learns_the_sample(int characterUnits)
    {
        var data = TaggingSample.Task(0).Load(path => folder[path], Partition.Split);
        using var train = data.Encode(Part.Train);
        using var work = new TemporaryFolder();
        var recipe = new Recipe(
            "tagger",
            new TaggingRecipe { WordSize = 16, CharacterSize = 8, CharacterUnits = characterUnits, Units = 16, Dropout = 0, WordDropout = 0 },
            new TrainingOptions { Epochs = 15, BatchSize = 8, LearningRate = 2e-2 });

        var result = new Trainer(recipe, data.Shape.Classes, seed: 1, work[""], new Progress<StageProgress>())
            .Train(() => recipe.Model.Create(data.Shape, path => path), train.Examples, train.Examples);

        Assert.Equal(1, result.Kept.Record.ValidationAccuracy);
    }

    [Fact]
    public void Longer_sentences_in_the_batch_change_nothing()
    {
        var data = TaggingSample.Task(0).Load(path => folder[path], Partition.Split);
        using var test = data.Encode(Part.Test);
        manual_seed(1);
        using var network = new TaggingRecipe().Create(data.Shape, path => path);
        network.eval();
        using var free = no_grad();
        var features = test.Examples.Features;
        var padded = new[] { nn.functional.pad(features[0], [0, 4]), nn.functional.pad(features[1], [0, 3, 0, 4]), features[2] };

        Assert.True((network.call(features) - network.call(padded)).abs().max().item<float>() < 1e-5);
    }

    [Fact]
    public void Letters_tell_unknown_words_apart()
    {
        var data = TaggingSample.Task(0).Load(path => folder[path], Partition.Split);
        using var network = new TaggingRecipe().Create(data.Shape, path => path);
        network.eval();
        using var free = no_grad();
        var words = tensor(new long[,] { { 1 }, { 1 } });
        var letters = tensor(new long[,,] { { { 2 } }, { { 3 } } });

        var logits = network.call([words, letters, zeros(2, 1, ScalarType.Int64)]);

        Assert.True((logits[0] - logits[1]).abs().max().item<float>() > 1e-4);
    }

    [Fact]
    public void A_word_speaks_past_the_layer_that_reads_its_sentence()
    {
        var data = TaggingSample.Task(0).Load(path => folder[path], Partition.Split);
        using var network = new TaggingRecipe { CharacterUnits = 0 }.Create(data.Shape, path => path);
        network.eval();
        using var free = no_grad();
        foreach (var (_, weight) in network.named_parameters().Where(parameter => parameter.name.StartsWith("recurrent.", StringComparison.Ordinal)))
            weight.zero_();
        var letters = zeros(2, 2, 1, ScalarType.Int64);

        var logits = network.call([tensor(new long[,] { { 2, 4 }, { 3, 4 } }), letters, zeros(2, 1, ScalarType.Int64)]);
        var same = network.call([tensor(new long[,] { { 2, 4 }, { 2, 3 } }), letters, zeros(2, 1, ScalarType.Int64)]);

        Assert.True((logits[0] - logits[1]).abs().max().item<float>() > 1e-4);
        Assert.Equal(0, (same[0] - same[1]).abs().max().item<float>());
    }
}
