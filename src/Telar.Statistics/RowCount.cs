namespace Telar.Statistics;

/// <summary>How many rows of a cluster have a class and a prediction.</summary>
internal readonly record struct RowCount(int Cluster, int Truth, int Predicted, int Count);
