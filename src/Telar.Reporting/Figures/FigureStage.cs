using Telar.Engine.Files;
using Telar.Engine.Stages;

namespace Telar.Reporting.Figures;

/// <summary>
/// Draws one figure from results files. A new figure is one class: it names what it reads and draws it.
/// </summary>
/// <param name="home">The study's results folder and font.</param>
/// <param name="name">File name without extension.</param>
/// <param name="experiment">The experiment it shows, or null where it shows several.</param>
public abstract class FigureStage(FigureHome home, string name, string? experiment) : Stage
{
    public override string Key => $"figure/{name}";

    public override StageKind Kind => StageKind.Figure;

    public override string? Experiment => experiment;

    public override IReadOnlyList<string> Inputs => [home.FontArchive, .. Sources];

    public override IReadOnlyList<string> Outputs => [Path("pdf"), Path("svg"), Path("png")];

    /// <summary>The results files the figure reads.</summary>
    protected abstract IReadOnlyList<string> Sources { get; }

    /// <param name="input">Absolute path of a declared source.</param>
    /// <param name="cancellation">Stops the reading.</param>
    protected abstract Task<Figure> DrawAsync(Func<string, string> input, CancellationToken cancellation);

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        var font = new FigureFont(FontArchive.Read(context.Input(home.FontArchive)));
        using var figure = (await DrawAsync(context.Input, cancellation)).In(font);
        var svg = FigureFile.Svg(figure);
        FigureText.Check(svg, font, name);
        AtomicFile.WriteText(context.Output(Path("svg")), svg);
        AtomicFile.Write(context.Output(Path("pdf")), stream => FigureFile.WritePdf(figure, stream));
        AtomicFile.Write(context.Output(Path("png")), stream => FigureFile.WritePng(figure, stream));
    }

    private string Path(string extension) => $"{home.Results}/figures/{name}.{extension}";
}
