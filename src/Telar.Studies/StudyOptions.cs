using Telar.Data;

namespace Telar.Studies;

/// <summary>What the command line decides about a study.</summary>
/// <param name="Profile">How much work to do.</param>
/// <param name="Download">Where data may come from; no part of any fingerprint, since digests are pinned.</param>
public sealed record StudyOptions(Profile Profile, DownloadOptions Download)
{
    /// <summary>The public address of the repository, or null where it has none: the poster prints it, as text and as QR code.</summary>
    public string? Repository { get; init; }
}
