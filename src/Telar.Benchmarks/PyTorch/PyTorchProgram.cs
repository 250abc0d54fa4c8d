using System.Globalization;
using Telar.Benchmarks.Training;
using Telar.Engine.Progress;
using Telar.Learning.Training;
using static TorchSharp.torch;

namespace Telar.Benchmarks.PyTorch;

/// <summary>
/// Our half of the comparison with PyTorch (<c>compare.sh</c>), over the networks of the throughput benchmarks:
/// <c>pytorch export FOLDER</c> writes weights, rows and losses; <c>pytorch time NAME</c> prints examples a second of
/// processor time, and <c>pytorch time NAME native</c> the same without the portable numeric settings.
/// </summary>
internal static class PyTorchProgram
{
    public const string Verb = "pytorch";

    private const string Native = "native";
    private const int ValidationRows = 64;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(2);

    /// <summary>Each network with about as many training rows as its study has.</summary>
    private static readonly (TrainingBenchmark Network, int Rows)[] All =
        [(new PerceptronTraining(), 8192), (new ConvolutionTraining(), 2048), (new RecurrentTraining(), 4096)];

    public static bool IsNative(string[] arguments) => arguments is [Verb, _, _, Native];

    public static void Run(string[] arguments)
    {
        set_num_threads(1);
        switch (arguments)
        {
            case [_, "export", var folder]:
                foreach (var (network, _) in All)
                    new LossCurve(network).Export(Path.Combine(folder, network.Recipe.Name));
                break;
            case [_, "time", var name, ..]:
                var (timed, rows) = All.Single(entry => entry.Network.Recipe.Name == name);
                Console.WriteLine(ExamplesASecond(timed, rows).ToString("F1", CultureInfo.InvariantCulture));
                break;
            default:
                Console.Error.WriteLine("pytorch export FOLDER, or pytorch time NAME");
                Environment.ExitCode = 1;
                break;
        }
    }

    /// <summary>
    /// Of whole trainings of one epoch, checkpoint and all, after as long a time of them: .NET compiles code a second time
    /// after a while, which whole trainings of many epochs hardly notice. In processor time, as other programs disturb that
    /// least.
    /// </summary>
    private static double ExamplesASecond(TrainingBenchmark network, int rows)
    {
        manual_seed(1);
        Examples Draw(int count) => new(network.Draw(count), randint(0, network.Shape.Classes, count, ScalarType.Int64));
        using var train = Draw(rows);
        using var validation = Draw(ValidationRows);
        TrainEnough(network, train, validation);
        var (epochs, time) = TrainEnough(network, train, validation);
        return epochs * rows / time.TotalSeconds;
    }

    private static (int Epochs, TimeSpan Time) TrainEnough(TrainingBenchmark network, Examples train, Examples validation)
    {
        var (start, epochs) = (Environment.CpuUsage.TotalTime, 0);
        for (; Environment.CpuUsage.TotalTime - start < Enough; epochs++)
            Train(network, train, validation);
        return (epochs, Environment.CpuUsage.TotalTime - start);
    }

    private static void Train(TrainingBenchmark network, Examples train, Examples validation)
    {
        var folder = Directory.CreateTempSubdirectory("telar-pytorch-");
        try
        {
            new Trainer(network.Recipe, network.Shape.Classes, seed: 1, folder.FullName, new Silence())
                .Train(() => network.Recipe.Model.Create(network.Shape, path => path), train, validation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class Silence : IProgress<StageProgress>
    {
        public void Report(StageProgress value)
        {
        }
    }
}
