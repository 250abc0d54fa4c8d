namespace Telar.Engine.Locking;

/// <summary>One stage of a lock file. Digests are SHA-256; a folder's is its tree digest.</summary>
public sealed record LockedStage(
    string Kind,
    string Fingerprint,
    string Code,
    string Parameters,
    SortedDictionary<string, string> Environment,
    SortedDictionary<string, string> Packages,
    SortedDictionary<string, string> Inputs,
    SortedDictionary<string, string> Outputs);
