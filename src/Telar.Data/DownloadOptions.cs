namespace Telar.Data;

/// <summary>Where downloads may come from; says nothing about what comes, which the pinned digests decide.</summary>
/// <param name="Mirror">A folder that is tried before the network, or null.</param>
/// <param name="Offline">Whether the network must not be touched.</param>
public sealed record DownloadOptions(string? Mirror = null, bool Offline = false);
