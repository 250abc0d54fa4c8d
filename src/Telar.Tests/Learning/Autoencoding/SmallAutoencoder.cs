using Telar.Engine.Progress;
using Telar.Learning.Autoencoding;
using Telar.Learning.Convolution;
using Telar.Learning.Tasks;
using Telar.Tests.Learning.Convolution;
using TorchSharp;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Autoencoding;

/// <summary>Trains a small autoencoder on plain pictures of random colours, in a folder of its own.</summary>
internal sealed class SmallAutoencoder : IProgress<StageProgress>, IDisposable
{
    public const int Size = 16;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("telar-test-");
    private Action<StageProgress> onReport = _ => { };

    public static TaskShape Shape { get; } = new([new FeatureShape(Size, Size, 3)], 2);

    public static AutoencoderRecipe Recipe { get; } = new()
    {
        Encoder = new ConvolutionRecipe { Stem = 4, FilterSize = 3, Widths = [6] },
        Decoder = [6, 4],
        Corruption = new Corruption { Square = 4, Colour = new RandomColour() },
        Augmentation = new PictureAugmentation(new RandomAffine(), Colour: null),
        Epochs = 5,
        BatchSize = 16,
        LearningRate = 0.02,
    };

    public string Checkpoint => Path.Combine(folder.FullName, "autoencoder.checkpoint");

    public List<StageProgress> Reports { get; } = [];

    /// <summary>The history and the state at the end, by names.</summary>
    public (IReadOnlyList<AutoencoderEpoch> History, SortedDictionary<string, byte[]> Weights) Run(int? stopAfter = null, int seed = 4)
    {
        using var source = new CancellationTokenSource();
        onReport = report =>
        {
            if (report.Done == stopAfter)
                source.Cancel();
        };
        using var scope = NewDisposeScope();
        var colours = Pictures.Random(50, 1, seed: 3).expand(50, Size, Size, 3).contiguous();
        var trainer = new AutoencoderTrainer(Recipe, Shape, seed, folder.FullName, this);
        using var state = trainer.Train(colours.narrow(0, 0, 33), colours.narrow(0, 33, 17), source.Token);
        var weights = state.Model.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.contiguous().bytes.ToArray());
        return ([.. state.History], new SortedDictionary<string, byte[]>(weights, StringComparer.Ordinal));
    }

    public void Report(StageProgress value)
    {
        Reports.Add(value);
        onReport(value);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
