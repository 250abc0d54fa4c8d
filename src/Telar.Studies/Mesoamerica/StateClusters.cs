using Telar.Studies.Hypotheses;

namespace Telar.Studies.Mesoamerica;

/// <summary>Airports of one state have one label and much the same neighbours: <c>TX/DFW</c> belongs to <c>TX</c>.</summary>
public sealed record StateClusters : RowClusters
{
    public override string ClusterOf(string id) => id.Split('/')[0];
}
