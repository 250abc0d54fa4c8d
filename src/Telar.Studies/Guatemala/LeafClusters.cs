using Telar.Studies.Hypotheses;

namespace Telar.Studies.Guatemala;

/// <summary>Crops of one leaf: <c>1037_0777_0406_0177_0174</c> belongs to <c>1037</c>.</summary>
public sealed record LeafClusters : RowClusters
{
    public override string ClusterOf(string id) => id.Split('_')[0];
}
