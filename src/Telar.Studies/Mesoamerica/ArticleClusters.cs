using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>
/// Windows of one article in one language: <c>spa-07-long-012</c> belongs to <c>spa-07</c>. The same article in
/// another language is other words.
/// </summary>
public sealed record ArticleClusters : RowClusters
{
    public override string ClusterOf(string id) => string.Join('-', id.Split('-').Take(2));
}
