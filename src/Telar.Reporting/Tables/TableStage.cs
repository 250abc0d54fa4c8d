using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Reporting.Localization;

namespace Telar.Reporting.Tables;

/// <summary>Writes one table from results files, as a LaTeX tabular to input under a caption.</summary>
/// <param name="home">The study's results folder and the language.</param>
/// <param name="name">File name without extension.</param>
/// <param name="experiment">The experiment it shows, or null where it shows several.</param>
public abstract class TableStage(TableHome home, string name, string? experiment) : Stage, ILocalized
{
    public Language Language => home.Language;

    public sealed override string Key => $"{Language.Within("table")}/{name}";

    public override StageKind Kind => StageKind.Table;

    public override string? Experiment => experiment;

    public override IReadOnlyList<string> Outputs => [$"{Language.Within($"{home.Results}/tables")}/{name}.tex"];

    public sealed override object Parameters => new { Language, Settings };

    /// <summary>What decides the table beside its inputs and its language.</summary>
    protected virtual object Settings => new { };

    /// <param name="input">Absolute path of a declared input.</param>
    protected abstract LatexTable Fill(Func<string, string> input);

    public override Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        AtomicFile.WriteText(context.Output(Outputs[0]), Fill(context.Input).ToString());
        return Task.CompletedTask;
    }

    /// <summary>An empty table.</summary>
    /// <param name="columns">The column specification.</param>
    /// <param name="heading">The heading of each column in English, which may be empty.</param>
    protected LatexTable Table(string columns, params IEnumerable<string> heading) =>
        new(columns, [.. heading.Select(word => word.Length == 0 ? word : Language[word])]);
}
