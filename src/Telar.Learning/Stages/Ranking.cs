namespace Telar.Learning.Stages;

/// <summary>
/// The content of a ranking file. It holds no score, so that what follows runs again only if the order changes.
/// </summary>
/// <param name="Order">Indices of contenders, the best first.</param>
public sealed record Ranking(IReadOnlyList<int> Order);
