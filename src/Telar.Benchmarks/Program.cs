using BenchmarkDotNet.Running;
using Telar.Benchmarks;
using Telar.Benchmarks.Numerics;
using Telar.Benchmarks.PyTorch;
using Telar.Benchmarks.Scale;
using Telar.Benchmarks.Training;

// dotnet run --project src/Telar.Benchmarks -- --filter '*'
if (args is [ScaleProgram.Verb, _, _])
    await ScaleProgram.RunAsync(args);
else if (args is [NumericsProgram.Verb, ..])
    NumericsProgram.Run(args);
else if (!NumericProcess.IsReady(PyTorchProgram.IsNative(args)))
    NumericProcess.RunAgain(args, PyTorchProgram.IsNative(args));
else if (args is [PyTorchProgram.Verb, ..])
    PyTorchProgram.Run(args);
else
    BenchmarkSwitcher.FromAssembly(typeof(TrainingBenchmark).Assembly).Run(args, new ThroughputConfig());
