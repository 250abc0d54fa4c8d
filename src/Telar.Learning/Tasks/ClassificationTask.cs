using System.Text.Json.Serialization;

namespace Telar.Learning.Tasks;

/// <summary>
/// A classification problem over processed data. Whatever is fitted to data (scales, vocabularies) is fitted
/// on the training rows of the partition alone.
/// </summary>
public abstract record ClassificationTask
{
    /// <summary>What distinguishes tasks over the same data, e.g. <c>main</c> or <c>emoji</c>.</summary>
    public virtual string Protocol => MainProtocol;

    /// <summary>Processed files it reads, project-relative.</summary>
    [JsonIgnore]
    public abstract IReadOnlyList<string> Inputs { get; }

    /// <param name="input">The absolute path of each of <see cref="Inputs"/>.</param>
    /// <param name="partition">Which rows train and validate.</param>
    public abstract TaskData Load(Func<string, string> input, Partition partition);

    public const string MainProtocol = "main";
}
