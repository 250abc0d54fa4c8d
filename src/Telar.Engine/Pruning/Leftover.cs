namespace Telar.Engine.Pruning;

/// <summary>A file or folder that can go.</summary>
/// <param name="Kind">What it is, for the reader.</param>
/// <param name="Path">Absolute path.</param>
/// <param name="Size">Bytes.</param>
internal sealed record Leftover(PruneKind Kind, string Path, long Size)
{
    /// <summary>Names of the locks that a run would hold while it works on this.</summary>
    public IReadOnlyList<string> Locks { get; init; } = [];
}
