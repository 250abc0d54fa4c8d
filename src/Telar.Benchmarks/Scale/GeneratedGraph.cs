using System.Globalization;
using Telar.Engine.Stages;

namespace Telar.Benchmarks.Scale;

/// <summary>Graphs of trivial jobs; <c>compare.sh</c> writes the same for make and Snakemake.</summary>
internal static class GeneratedGraph
{
    /// <param name="shape"><c>chain</c>: every job reads the one before; <c>fan</c>: each reads its own file, a last one all of theirs.</param>
    /// <param name="jobs">How many, at least 2.</param>
    public static StageGraph Of(string shape, int jobs) => new("scale", shape switch
    {
        "chain" => Enumerable.Range(1, jobs).Select(job => new JobStage(Name(job), [job == 1 ? "in/1.txt" : Output(job - 1)])),
        "fan" => Enumerable.Range(1, jobs - 1).Select(job => new JobStage(Name(job), [$"in/{Name(job)}.txt"]))
            .Append(new JobStage(Name(jobs), [.. Enumerable.Range(1, jobs - 1).Select(Output)])),
        _ => throw new ArgumentException("chain or fan", nameof(shape)),
    });

    private static string Output(int job) => $"out/{Name(job)}.txt";

    private static string Name(int job) => job.ToString(CultureInfo.InvariantCulture);
}
