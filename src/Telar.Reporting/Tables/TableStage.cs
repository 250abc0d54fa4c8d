using Telar.Engine.Files;
using Telar.Engine.Stages;

namespace Telar.Reporting.Tables;

/// <summary>Writes one table from results files, as a LaTeX tabular to input under a caption.</summary>
/// <param name="results">The study's results folder, e.g. <c>results/mesoamerica</c>.</param>
/// <param name="name">File name without extension.</param>
/// <param name="experiment">The experiment it shows, or null where it shows several.</param>
public abstract class TableStage(string results, string name, string? experiment) : Stage
{
    public override string Key => $"table/{name}";

    public override StageKind Kind => StageKind.Table;

    public override string? Experiment => experiment;

    public override IReadOnlyList<string> Outputs => [$"{results}/tables/{name}.tex"];

    /// <param name="input">Absolute path of a declared input.</param>
    protected abstract LatexTable Fill(Func<string, string> input);

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        AtomicFile.WriteText(context.Output(Outputs[0]), Fill(context.Input).ToString());
        return Task.CompletedTask;
    }
}
