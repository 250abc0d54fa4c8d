using Telar.Learning.Recurrent;
using Telar.Learning.Tasks;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Benchmarks.Training;

/// <summary>The RNN of the languages: windows of 12 words of 24 subwords each, 13 classes.</summary>
public class RecurrentTraining : TrainingBenchmark
{
    private const int Words = 12;
    private const int Subwords = 24;
    private const int KnownWords = 3000;
    private const int KnownSubwords = 6000;

    protected internal override Recipe Recipe => new(
        "recurrent",
        new RecurrentRecipe { SubwordSize = 64 },
        new TrainingOptions { Epochs = 1, BatchSize = 64, LearningRate = 2e-3 });

    protected internal override TaskShape Shape => new(
        [new FeatureShape([Words], Vocabulary(KnownWords)), new FeatureShape([Words, Subwords], Vocabulary(KnownSubwords))], 13);

    protected internal override IReadOnlyList<Tensor> Draw(int rows) =>
    [
        randint(0, KnownWords, [rows, Words], ScalarType.Int64),
        randint(0, KnownSubwords, [rows, Words, Subwords], ScalarType.Int64),
    ];
}
