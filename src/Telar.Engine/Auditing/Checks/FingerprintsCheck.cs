using Telar.Engine.Fingerprints;
using Telar.Engine.Hashing;
using Telar.Engine.Locking;

namespace Telar.Engine.Auditing.Checks;

/// <summary>
/// A fingerprint is the digest of what the lock records beside it, so that nobody changed the one
/// without the other.
/// </summary>
public sealed class FingerprintsCheck : IAuditCheck
{
    public string Name => "fingerprints";

    public string Claim => "every fingerprint is the digest of the inputs, code and parameters beside it";

    public void Run(AuditSubject subject, CheckResult result)
    {
        var unknown = 0;
        foreach (var (stage, locked) in subject.Stages)
        {
            // The lock holds the digest of the parameters only; the text has to come from here.
            var parameters = subject.FingerprintHere(stage).Parameters;
            if (Digest.OfText(parameters) != locked.Parameters)
            {
                unknown++;
                continue;
            }

            result.Examine();
            var computed = Recorded(locked, parameters).Digest;
            if (computed != locked.Fingerprint)
                result.Find(
                    $"stage {stage.Key}",
                    $"its fingerprint is not that of what the lock records beside it ({Abbreviation.Pair(locked.Fingerprint, computed)})",
                    "the lock was edited: restore it with git checkout, or run --target=Paper");
        }

        if (unknown > 0)
            result.Note($"not computed, since the parameters are others: {unknown}");
    }

    private static StageFingerprint Recorded(LockedStage locked, string parameters) => new(
        [.. locked.Outputs.Keys.Order(StringComparer.Ordinal)],
        Sorted(locked.Inputs),
        parameters,
        locked.Code,
        Sorted(locked.Packages),
        Sorted(locked.Environment));

    private static SortedDictionary<string, string> Sorted(SortedDictionary<string, string> values) => new(values, StringComparer.Ordinal);
}
