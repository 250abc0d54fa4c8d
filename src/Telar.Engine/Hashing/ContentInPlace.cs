namespace Telar.Engine.Hashing;

/// <summary>The content that stands at a path now.</summary>
internal static class ContentInPlace
{
    /// <summary>SHA-256 of a file, tree digest of a folder; null where there is neither.</summary>
    /// <param name="place">Absolute path.</param>
    /// <param name="digests">What is known about files.</param>
    public static string? DigestOf(string place, DigestCache digests)
    {
        if (File.Exists(place))
            return digests.Of(place);
        return Directory.Exists(place) ? digests.OfFolder(place) : null;
    }
}
