using Snapshooter.Xunit;
using Telar.Reporting.Figures;
using Telar.Tests.Reporting.Fixtures;

namespace Telar.Tests.Reporting.Figures;

public sealed class AttentionMapsTests : IDisposable
{
    private const string Weights = $"{ArtificialStudy.Results}/inspection/letters/attention.parquet";
    private readonly TemporaryProject project = ArtificialStudy.Create();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task A_row_a_window_and_a_map_a_head()
    {
        await ArtificialAttention.WriteAsync(project.PathOf(Weights));
        var figure = new AttentionMaps(ArtificialStudy.Home, "letters", Weights);
        await project.RunAsync(figure);
        Snapshot.Match(project.Read(figure.Outputs.Single(output => output.EndsWith(".svg", StringComparison.Ordinal))));
    }
}
