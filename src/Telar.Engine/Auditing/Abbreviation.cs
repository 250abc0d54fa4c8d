namespace Telar.Engine.Auditing;

/// <summary>Digests as people compare them.</summary>
internal static class Abbreviation
{
    private const int Length = 12;

    public static string Of(string digest) => digest.Length > Length ? digest[..Length] : digest;

    /// <summary><c>recorded 0123456789ab, found ba9876543210</c></summary>
    public static string Pair(string recorded, string found) => $"recorded {Of(recorded)}, found {Of(found)}";
}
