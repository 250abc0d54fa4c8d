using Telar.Studies.Hypotheses;

namespace Telar.Studies.Guatemala;

/// <summary>Words of one sentence: <c>almg-examples:45/3</c> belongs to <c>almg-examples:45</c>.</summary>
public sealed record SentenceClusters : RowClusters
{
    public override string ClusterOf(string id) => id[..id.LastIndexOf('/')];
}
