namespace Telar.Build.Tracing;

/// <summary>A file and the stage that made it.</summary>
/// <param name="File">Project-relative.</param>
/// <param name="Stage">Its key; null for a source file of the repository.</param>
/// <param name="Fingerprint">Of the lock; null for a source file.</param>
public sealed record TracedFile(string File, string? Stage, string? Fingerprint);
