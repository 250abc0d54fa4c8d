using Telar.Engine.Files;
using Telar.Engine.Stages;
using Telar.Reporting.Localization;

namespace Telar.Reporting.Figures;

/// <summary>
/// Draws one figure from results files. A new figure is one class: it names what it reads and draws it.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="name">File name without extension.</param>
/// <param name="experiment">The experiment it shows, or null where it shows several.</param>
public abstract class FigureStage(FigureHome home, string name, string? experiment) : Stage, ILocalized
{
    public Language Language => home.Language;

    public sealed override string Key => $"{Language.Within("figure")}/{name}";

    public override StageKind Kind => StageKind.Figure;

    public override string? Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [home.FontArchive, .. Sources];

    public override IReadOnlyList<string> Outputs => [Path("pdf"), Path("svg"), Path("png")];

    public sealed override object Parameters => new { Language, Settings };

    /// <summary>What decides the figure beside its sources and its language.</summary>
    protected virtual object Settings => new { };

    /// <summary>The results files the figure reads.</summary>
    protected abstract IReadOnlyList<string> Sources { get; }

    /// <param name="input">Absolute path of a declared source.</param>
    /// <param name="cancellation">Stops the reading.</param>
    protected abstract Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation);

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var font = new FigureFont(FontArchive.Read(context.Input(home.FontArchive)));
        using var figure = (await DrawAsync(context.Input, cancellation)).In(font).With(Language);
        var svg = FigureFile.Svg(figure);
        FigureText.Check(svg, font, name);
        AtomicFile.WriteText(context.Output(Path("svg")), svg);
        AtomicFile.Write(context.Output(Path("pdf")), stream => FigureFile.WritePdf(figure, stream));
        AtomicFile.Write(context.Output(Path("png")), stream => FigureFile.WritePng(figure, stream));
    }

    private string Path(string extension) => $"{Language.Within($"{home.Results}/figures")}/{name}.{extension}";
}
