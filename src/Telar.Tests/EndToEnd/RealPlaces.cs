using Telar.Data;
using Telar.Data.Datasets.Places;
using Telar.Data.Stages;
using Telar.Engine.Running;
using Telar.Engine.Stages;
using Telar.Tests.Engine;

namespace Telar.Tests.EndToEnd;

/// <summary>The real tarball of places (10 MB), fetched by npm once a machine and kept beside other temporary files.</summary>
public sealed class RealPlaces
{
    public RealPlaces()
    {
        var dataset = new PlacesDataset();
        var download = new DownloadStage(dataset, new DownloadOptions());
        using var runner = new PipelineRunner(
            new(Root), new StageGraph("cache", [download]), new RunOptions(1), new OutcomeLog());
        runner.RunAsync(_ => true, CancellationToken.None).GetAwaiter().GetResult();
        Mirror = Path.GetDirectoryName(Path.Combine(Root, download.Outputs[0]))!;
    }

    /// <summary>A folder for <c>--mirror</c>.</summary>
    public string Mirror { get; }

    private static string Root => Path.Combine(Path.GetTempPath(), "telar-test-downloads");
}
