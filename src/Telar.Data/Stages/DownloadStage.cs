using Telar.Data.Datasets;
using Telar.Data.Sources;
using Telar.Engine;
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
        : this(dataset.Name, dataset.Sources, options)
    {
    }

    /// <param name="name">The folder below <c>data/raw</c>.</param>
    /// <param name="sources">What lies in it.</param>
    /// <param name="options">Where it may come from.</param>
    public DownloadStage(string name, IReadOnlyList<IDataSource> sources, DownloadOptions options)
    {
        this.name = name;
        this.sources = sources;
        this.options = options;
        Outputs = [.. sources.Select(source => $"data/raw/{name}/{source.FileName}")];
    }

    /// <summary>What is downloaded, with the path it gets.</summary>
    public IEnumerable<(IDataSource Source, string Path)> Downloads => sources.Zip(Outputs);

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
            await FetchAsync(source, request, cancellation);
        }
    }

    private async Task FetchAsync(IDataSource source, FetchRequest request, CancellationToken cancellation)
    {
        try
        {
            await source.FetchAsync(request, cancellation);
        }
        // Who named a mirror must know that it was tried.
        catch (TelarException error) when (options is { Mirror: { } mirror, Offline: false } && !error.Where.StartsWith(mirror, StringComparison.Ordinal))
        {
            throw new TelarException(error.What, $"{error.Where}; it is not in the mirror either, {Path.Combine(mirror, name)}", error.Remedy, error);
        }
    }
}
