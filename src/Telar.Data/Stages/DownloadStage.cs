using Telar.Data.Datasets;
using Telar.Data.Sources;
using Telar.Engine.Stages;

namespace Telar.Data.Stages;

/// <summary>
/// Brings the raw files of a data set, digests verified. The pins decide what is downloaded; mirror and
/// offline only where from, so they are no parameters.
/// </summary>
public sealed class DownloadStage : Stage
{
    // Not the data set itself: a change of its preprocessing must not download again.
    private readonly string name;
    private readonly IReadOnlyList<IDataSource> sources;
    private readonly DownloadOptions options;

    public DownloadStage(Dataset dataset, DownloadOptions options)
    {
        name = dataset.Name;
        sources = dataset.Sources;
        Outputs = [.. sources.Select(dataset.Raw)];
        this.options = options;
    }

    public override string Key => $"download/{name}";

    public override StageKind Kind => StageKind.Download;

    public override IReadOnlyList<string> Inputs => [];

    public override IReadOnlyList<string> Outputs { get; }

    public override object Parameters => new { Sources = sources.Select(source => source.Pin).ToArray() };

    public override async Task RunAsync(StageContext context, CancellationToken cancellation)
    {
        foreach (var (source, output) in sources.Zip(Outputs))
        {
            var request = new FetchRequest(name, context.Output(output), context.WorkFolder, options, context.Progress);
            await source.FetchAsync(request, cancellation);
        }
    }
}
