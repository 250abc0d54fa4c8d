namespace Telar.Studies.Hypotheses;

/// <summary>Which rows depend on each other and are drawn together. A record, so that its settings are parameters of the stage.</summary>
public abstract record RowClusters
{
    /// <summary>The cluster of a row.</summary>
    /// <param name="id">The row's id in predictions files.</param>
    public abstract string ClusterOf(string id);
}
