using System.Globalization;
using System.Xml.Linq;
using Telar.Engine;
using Telar.Reporting.Figures;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Figures;

public sealed class SearchRoundsTests : IDisposable
{
    // The paper's pages are nine inches high; a caption of three lines takes what is left.
    private const double Room = 600;

    private const string Selection = $"{ArtificialStudy.Results}/selection/places.json";
    private readonly TemporaryProject project = ArtificialStudy.Create();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData(16)]
    [InlineData(64)]
    [InlineData(200)]
    public async Task Search_of_any_width_fits_on_a_page(int candidates)
    {
        File.WriteAllText(project.PathOf(Selection), ArtificialMetrics.WideSelection(candidates));
        var figure = new SearchRounds(ArtificialStudy.Home, "places", Selection);
        await project.RunAsync(figure);

        var svg = XDocument.Parse(project.Read(figure.Outputs.Single(output => output.EndsWith(".svg", StringComparison.Ordinal))));
        var height = svg.Root!.Attribute("height")!.Value;
        Assert.InRange(double.Parse(height.Replace("pt", ""), CultureInfo.InvariantCulture), 100, Room);
    }
}
