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
else if (args is [PyTorchProgram.Verb, ..] && (NumericProcess.IsPinned || PyTorchProgram.IsNative(args)))
    PyTorchProgram.Run(args);
else if (NumericProcess.IsPinned)
    BenchmarkSwitcher.FromAssembly(typeof(TrainingBenchmark).Assembly).Run(args, new ThroughputConfig());
else
    NumericProcess.RunAgain(args);
