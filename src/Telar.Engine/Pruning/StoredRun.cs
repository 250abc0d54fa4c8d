using Telar.Engine.Store;

namespace Telar.Engine.Pruning;

/// <summary>A record on the disk.</summary>
/// <param name="Path">Absolute path of its file.</param>
/// <param name="Record">Its content; null where it is damaged.</param>
/// <param name="Size">Bytes of the file.</param>
/// <param name="Used">When a run last used it.</param>
internal sealed record StoredRun(string Path, RunRecord? Record, long Size, DateTime Used)
{
    /// <summary>Digests of the objects it needs.</summary>
    public IEnumerable<string> Objects => Record?.Outputs.SelectMany(output => output.Files).Select(file => file.Digest) ?? [];
}
