using Telar.Data.Datasets;
using Telar.Engine.Stages;

namespace Telar.Data.Stages;

/// <summary>Turns the raw files of a data set into Parquet.</summary>
public sealed class PreprocessStage(Dataset dataset) : Stage
{
    public DatasetCard Card => dataset.Card;

    public override string Key => $"preprocess/{dataset.Name}";

    public override StageKind Kind => StageKind.Preprocess;

    public override IReadOnlyList<string> Inputs => [.. dataset.Sources.Select(dataset.Raw)];

    public override IReadOnlyList<string> Outputs => [.. dataset.Outputs.Select(dataset.Processed)];

    public override Task RunAsync(StageContext context, CancellationToken cancellation) =>
        dataset.PreprocessAsync(context, cancellation);
}
