using Telar.Engine.Progress;
using Telar.Learning.Adversarial;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Tests.Learning.Adversarial;

/// <summary>Trains a generator on red and blue squares, in a folder of its own.</summary>
internal sealed class AdversarialTraining : IProgress<StageProgress>, IDisposable
{
    private const int Classes = 2;
    private const int Rows = 64;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("telar-test-");
    private Action<StageProgress> onReport = _ => { };

    public static AdversarialRecipe Recipe { get; } = new()
    {
        Side = 8,
        Noise = 4,
        ClassNumbers = 4,
        GeneratorWidths = [16, 8, 8],
        DiscriminatorWidths = [8, 16],
        Epochs = 6,
        BatchSize = 16,
    };

    public string Checkpoint => Path.Combine(folder.FullName, "adversarial.checkpoint");

    public List<StageProgress> Reports { get; } = [];

    public AdversarialResult Run(AdversarialRecipe? recipe = null, int? stopAfter = null, int seed = 4)
    {
        using var source = new CancellationTokenSource();
        onReport = report =>
        {
            if (report.Done == stopAfter)
                source.Cancel();
        };
        using var squares = Squares();
        return new AdversarialTrainer(recipe ?? Recipe, Classes, seed, folder.FullName, this).Train(squares, source.Token);
    }

    public void Report(StageProgress value)
    {
        Reports.Add(value);
        onReport(value);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Squares of half a picture's side, of one of two colours.</summary>
    private static Examples Squares()
    {
        using var scope = NewDisposeScope();
        var side = Recipe.Side;
        var pixels = full([Rows, side, side, 3], 255, ScalarType.Byte);
        for (var row = 0; row < Rows; row++)
            for (var colour = 0; colour < 3; colour++)
                if (colour != row % Classes * 2)
                    pixels[row].narrow(0, 2, 4).narrow(1, 2, 4).select(2, colour).zero_();
        return new Examples(
            [pixels.MoveToOuterDisposeScope()], arange(Rows, ScalarType.Int64).remainder(Classes).MoveToOuterDisposeScope());
    }
}
