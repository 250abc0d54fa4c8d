using Telar.Build.Terminal;
using Telar.Engine;
using Telar.Engine.Pruning;

namespace Telar.Build.Running;

/// <summary>Prunes the local state and says what that freed.</summary>
public sealed class Pruning(Workspace workspace, TextWriter output)
{
    private static readonly (PruneKind Kind, string Name)[] names =
    [
        (PruneKind.Objects, "outputs in the store"),
        (PruneKind.Records, "records of runs"),
        (PruneKind.UnfinishedWork, "unfinished work"),
        (PruneKind.KilledRuns, "left by killed runs"),
        (PruneKind.Quarantine, "in quarantine"),
        (PruneKind.Notes, "notes on code and runs"),
    ];

    public void Run(PruneOptions options, bool planOnly)
    {
        var report = planOnly ? Prune.Plan(workspace, options) : Prune.Run(workspace, options);
        var verb = planOnly ? "would free" : "freed";
        if (report.Freed.Count == 0)
            output.WriteLine("nothing to remove");
        foreach (var (kind, name) in names.Where(pair => report.Freed.ContainsKey(pair.Kind)))
        {
            var (count, size) = report.Freed[kind];
            output.WriteLine($"{verb} {TextFormat.Size(size),10}  {name} ({count})");
        }

        output.WriteLine($"still in the store: {TextFormat.Size(report.KeptSize)}");
    }
}
