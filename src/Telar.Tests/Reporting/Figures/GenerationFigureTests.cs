using Snapshooter.Xunit;
using Telar.Reporting.Figures;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Figures;

/// <summary>The SVG of the figures about generated drawings, from artificial results.</summary>
public sealed class GenerationFigureTests : IDisposable
{
    private const string Results = ArtificialStudy.Results;
    private readonly TemporaryProject project = ArtificialStudy.Create();

    [Fact]
    public async Task Drawings_by_epoch()
    {
        var drawings = $"{Results}/inspection/pictogram-gan/drawings.parquet";
        ArtificialGeneration.Drawings(project.PathOf(drawings));
        Snapshot.Match(await SvgAsync(new DrawingsByEpoch(ArtificialStudy.Home, "pictogram-gan", drawings)));
    }

    [Fact]
    public async Task Generation_scores()
    {
        var metrics = $"{Results}/metrics/pictogram-gan.json";
        project.Write(metrics, ArtificialGeneration.Metrics());
        Snapshot.Match(await SvgAsync(new GenerationScores(ArtificialStudy.Home, "pictogram-gan", metrics)));
    }

    public void Dispose() => project.Dispose();

    private async Task<string> SvgAsync(FigureStage figure)
    {
        await project.RunAsync(figure);
        return project.Read(figure.Outputs.Single(output => output.EndsWith(".svg", StringComparison.Ordinal)));
    }
}
