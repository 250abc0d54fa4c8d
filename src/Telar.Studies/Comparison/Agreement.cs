namespace Telar.Studies.Comparison;

/// <summary>How an output that was made again stands beside the recorded one.</summary>
public enum Agreement
{
    Identical,

    /// <summary>Other bits within what <see cref="MetricTolerance"/> declares.</summary>
    WithinTolerance,

    /// <summary>Rightly other bits: another kind of processor trained, or other tools wrote them.</summary>
    NotComparable,

    Different,
}
