using Telar.Engine.Fingerprints;

namespace Telar.Engine.Store;

/// <summary>What one successful run of a stage left: kept by fingerprint, so that the run need not be repeated.</summary>
/// <param name="Stage">Key of the stage.</param>
/// <param name="Fingerprint">What it depended on.</param>
/// <param name="Outputs">What it made.</param>
/// <param name="Seconds">How long it took; for the reader only.</param>
public sealed record RunRecord(string Stage, StageFingerprint Fingerprint, IReadOnlyList<Artifact> Outputs, double Seconds);
