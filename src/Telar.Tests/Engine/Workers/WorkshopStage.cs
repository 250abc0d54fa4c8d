using System.Diagnostics;
using Telar.Engine.Stages;

namespace Telar.Tests.Engine.Workers;

/// <summary>Runs in a worker and notes in which process; what else it does, its key says.</summary>
public sealed class WorkshopStage(string key) : Stage
{
    public const string Failing = "failing";
    public const string Dying = "dying";
    public const string Waiting = "waiting";
    public const string Counting = "counting";

    // Beside the store, where strict runs do not look.
    private const string Notes = ".telar/processes";

    private static string traces = "";

    public override string Key => key;

    public override StageKind Kind => StageKind.Train;

    public override IReadOnlyList<string> Inputs => [];

    public override IReadOnlyList<string> Outputs => [$"results/workshop/{key}.txt"];

    public override bool RunsInWorker => true;

    /// <summary>The processes in which a stage ran, one for each time.</summary>
    public static int[] ProcessesOf(string root, string key)
    {
        var notes = Path.Combine(root, Notes, key);
        return File.Exists(notes) ? [.. File.ReadAllLines(notes).Select(int.Parse)] : [];
    }

    public static void RemoveTraces() => traces = "";

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Notes);
        await File.AppendAllLinesAsync(Path.Combine(Notes, key), [$"{System.Environment.ProcessId}"], CancellationToken.None);
        switch (key)
        {
            case Failing:
                throw new InvalidDataException("the thread is torn");
            case Dying when ProcessesOf(".", key).Length == 1:
                await Console.Error.WriteLineAsync("the loom burns");
                Process.GetCurrentProcess().Kill();
                break;
            case Waiting:
                await Task.Delay(Timeout.Infinite, cancellation);
                break;
            case Counting:
                await File.WriteAllTextAsync(context.Output(Outputs[0]), $"{System.Environment.ProcessorCount}", cancellation);
                return;
        }

        // Some time, so that others start meanwhile.
        await Task.Delay(50, cancellation);
        traces += key;
        await File.WriteAllTextAsync(context.Output(Outputs[0]), traces, cancellation);
    }
}
