namespace Telar.Reporting.Results;

/// <summary>The weights of one head in one window.</summary>
/// <param name="Layer">From 1.</param>
/// <param name="Head">From 1.</param>
/// <param name="Weights">By the place that reads and the place that is read.</param>
public sealed record AttentionMap(int Layer, int Head, float[,] Weights);
