using Telar.Engine.Hashing;
using Telar.Engine.Locking;
using Telar.Engine.Store;

namespace Telar.Engine.Explaining;

/// <summary>What a stage is compared with: a past run here, or what the committed lock says of a run elsewhere.</summary>
internal sealed record StageBasis(
    Comparison Comparison,
    string Fingerprint,
    IReadOnlyDictionary<string, string> Inputs,
    string ParametersDigest,
    string Code,
    IReadOnlyDictionary<string, string> Packages,
    IReadOnlyDictionary<string, string> Environment,
    IReadOnlyList<Artifact> Outputs)
{
    /// <summary>The parameters themselves; null where only their digest is known.</summary>
    public string? Parameters { get; private init; }

    public double? Seconds { get; private init; }

    public static StageBasis Of(RunRecord record) => new(
        Comparison.Run,
        record.Fingerprint.Digest,
        record.Fingerprint.Inputs,
        Digest.OfText(record.Fingerprint.Parameters),
        record.Fingerprint.Code,
        record.Fingerprint.Packages,
        record.Fingerprint.Environment,
        record.Outputs)
    {
        Parameters = record.Fingerprint.Parameters,
        Seconds = record.Seconds,
    };

    public static StageBasis Of(LockedStage entry) => new(
        Comparison.Lock,
        entry.Fingerprint,
        entry.Inputs,
        entry.Parameters,
        entry.Code,
        entry.Packages,
        entry.Environment,
        // The lock does not say which files a folder holds.
        [.. entry.Outputs.Select(output => new Artifact(output.Key, output.Value, []))]);
}
