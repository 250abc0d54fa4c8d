using Telar.Data.Sources;
using Telar.Engine.Stages;

namespace Telar.Data.Datasets;

/// <summary>
/// A data set: where its bytes come from and how they become Parquet. To add one, derive a class and
/// name it in a study.
/// </summary>
public abstract class Dataset
{
    /// <summary>Lower-case name, used in paths and stage keys.</summary>
    public abstract string Name { get; }

    public abstract DatasetCard Card { get; }

    /// <summary>What is downloaded to <c>data/raw/NAME</c>.</summary>
    public abstract IReadOnlyList<IDataSource> Sources { get; }

    /// <summary>Names of the tables written to <c>data/processed/NAME</c>.</summary>
    public abstract IReadOnlyList<string> Outputs { get; }

    /// <summary>Turns the raw files into tables; same input, same bytes.</summary>
    public abstract Task PreprocessAsync(StageContext context, CancellationToken cancellation);

    /// <summary>Path of a downloaded file or folder, relative to the project.</summary>
    public string Raw(IDataSource source) => $"data/raw/{Name}/{source.FileName}";

    /// <summary>Path of a processed table, relative to the project.</summary>
    public string Processed(string output) => $"data/processed/{Name}/{output}";
}
