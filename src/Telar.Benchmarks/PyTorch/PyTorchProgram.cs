using System.Diagnostics;
using System.Globalization;
using Telar.Benchmarks.Training;
using static TorchSharp.torch;

namespace Telar.Benchmarks.PyTorch;

/// <summary>
/// Our half of the comparison with PyTorch (<c>compare.sh</c>), over the networks of the throughput benchmarks:
/// <c>pytorch export FOLDER</c> writes weights, rows and losses; <c>pytorch time NAME</c> prints examples a second.
/// </summary>
internal static class PyTorchProgram
{
    public const string Verb = "pytorch";

    private static readonly TrainingBenchmark[] Networks = [new PerceptronTraining(), new ConvolutionTraining(), new RecurrentTraining()];

    public static void Run(string[] arguments)
    {
        set_num_threads(1);
        switch (arguments)
        {
            case [_, "export", var folder]:
                foreach (var network in Networks)
                    new LossCurve(network).Export(Path.Combine(folder, network.Recipe.Name));
                break;
            case [_, "time", var name]:
                Console.WriteLine(ExamplesASecond(Networks.Single(network => network.Recipe.Name == name))
                    .ToString("F1", CultureInfo.InvariantCulture));
                break;
            default:
                Console.Error.WriteLine("pytorch export FOLDER, or pytorch time NAME");
                Environment.ExitCode = 1;
                break;
        }
    }

    /// <summary>Of a second epoch; the first compiles code and fills caches.</summary>
    private static double ExamplesASecond(TrainingBenchmark network)
    {
        network.Setup();
        network.Epoch();
        var watch = Stopwatch.StartNew();
        network.Epoch();
        return TrainingBenchmark.Rows / watch.Elapsed.TotalSeconds;
    }
}
