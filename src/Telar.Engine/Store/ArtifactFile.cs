namespace Telar.Engine.Store;

/// <summary>One file of an artifact: its path within the artifact and its SHA-256.</summary>
public sealed record ArtifactFile(string RelativePath, string Digest);
