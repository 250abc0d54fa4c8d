namespace Telar.Learning.Autoencoding;

/// <summary>What a figure shows of an autoencoder.</summary>
/// <param name="Drawings">Test rows that are corrupted and made again, e.g. <c>1F99C/twemoji</c>.</param>
/// <param name="Pairs">Test rows between whose codes one goes in equal steps.</param>
public sealed record ShownDrawings(IReadOnlyList<string> Drawings, IReadOnlyList<ShownPair> Pairs);
