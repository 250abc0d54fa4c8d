using BenchmarkDotNet.Running;
using Telar.Benchmarks;

// dotnet run --project src/Telar.Benchmarks -- --filter '*'
if (NumericProcess.IsPinned)
    BenchmarkSwitcher.FromAssembly(typeof(TrainingBenchmark).Assembly).Run(args, new ThroughputConfig());
else
    NumericProcess.RunAgain(args);
