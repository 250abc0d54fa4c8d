using Telar.Engine;
using Telar.Engine.Running;
using Telar.Engine.Stages;
using Telar.Engine.Workers;

namespace Telar.Tests.Engine.Resilience;

/// <summary>
/// A small study as a program, in the current folder: <c>fabric run [STAGE-KEY-PREFIX]</c>, and
/// <c>fabric worker</c> as its own child. Eleven stages, two of them in workers. And <c>fabric sweep WAY</c>: <see cref="WriteSweep"/>.
/// </summary>
public static class FabricProgram
{
    private const string Source = "source.txt";

    private static readonly string[] strands = ["warp", "weft", "selvage"];

    public static string Assembly => typeof(FabricProgram).Assembly.Location;

    public static StageGraph Study() => new("fabric",
    [
        .. strands.Select(strand => new FabricStage($"spin/{strand}", [Source], [$"results/fabric/{strand}.txt"])),
        .. strands.Select(strand => new FabricStage($"dye/{strand}", [$"results/fabric/{strand}.txt"], [$"results/fabric/dyed/{strand}"])),
        new FabricStage("weave/plain", [Dyed("warp"), Dyed("weft")], ["results/fabric/plain.txt"], inWorker: true),
        new FabricStage("weave/twill", [Dyed("weft"), Dyed("selvage")], ["results/fabric/twill.txt", "results/fabric/rest.txt"], inWorker: true),
        new FabricStage("cut", ["results/fabric/plain.txt"], ["results/fabric/cut.txt"]),
        new FabricStage("sew", ["results/fabric/cut.txt", "results/fabric/twill.txt"], ["results/fabric/shirt"]),
        new FabricStage("label", [Source], ["results/fabric/label.txt"], lines: 1),
    ]);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var workspace = new Workspace(Directory.GetCurrentDirectory());
        try
        {
            switch (arguments)
            {
                case ["worker"]:
                    return await StageWorker.RunAsync(workspace, Study(), renew: () => { });
                case ["run", .. var wanted]:
                    await RunAsync(workspace, wanted.FirstOrDefault() ?? "");
                    return 0;
                case ["sweep", var way]:
                    await WriteSweep.RunAsync(way);
                    return 0;
                default:
                    throw new ArgumentException("fabric run [PREFIX], or fabric worker", nameof(arguments));
            }
        }
        catch (TelarException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }

    private static async Task RunAsync(Workspace workspace, string prefix)
    {
        var worker = new WorkerCommand("dotnet", [Assembly, "fabric", "worker"]);
        using var runner = new PipelineRunner(workspace, Study(), new RunOptions(3, worker), new NoticeWriter(Console.Out));
        await runner.RunAsync(stage => stage.Key.StartsWith(prefix, StringComparison.Ordinal), CancellationToken.None);
    }

    private static string Dyed(string strand) => $"results/fabric/dyed/{strand}/left.txt";
}
