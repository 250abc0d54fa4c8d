namespace Telar.Learning.Attention;

/// <summary>What a head gives of its attention to one place while it works at another.</summary>
/// <param name="Layer">From 1.</param>
/// <param name="Head">From 1.</param>
/// <param name="Reading">The place it works at, from 0.</param>
/// <param name="Read">The place it looks at, from 0.</param>
/// <param name="Weight">In [0, 1].</param>
internal sealed record AttentionWeight(int Layer, int Head, int Reading, int Read, float Weight);
