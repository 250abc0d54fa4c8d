namespace Telar.Engine.Files;

/// <summary>Turns what the file system refused into an error that a user can act on.</summary>
internal static class FileFailure
{
    private const int TooLarge = 27;
    private const int NoSpaceLeft = 28;
    private const int OverQuota = 122;

    /// <summary>Whether an exception is a refusal of the file system.</summary>
    public static bool Is(Exception cause) => cause is IOException or UnauthorizedAccessException || IsTooLarge(cause);

    /// <param name="cause">What was thrown.</param>
    /// <param name="where">The stage or file it concerns.</param>
    public static TelarException Of(Exception cause, string where) => (IsTooLarge(cause) ? TooLarge : cause.HResult & 0xFFFF) switch
    {
        NoSpaceLeft => new TelarException("the disk is full", where, "free some space and run again: what is finished is kept", cause),
        OverQuota => new TelarException(
            "your disk quota is used up", where, "free some space and run again: what is finished is kept", cause),
        TooLarge => new TelarException(
            $"a file may not become that large: {cause.Message}", where,
            "raise the limit (ulimit -f) or use another file system, then run again: what is finished is kept", cause),
        _ => new TelarException(
            $"a file cannot be read or written: {cause.Message}", where,
            "check that the path is a writable place of the right kind, then run again", cause),
    };

    // .NET makes of the system's EFBIG an exception of another kind.
    private static bool IsTooLarge(Exception cause) =>
        cause is ArgumentOutOfRangeException && cause.TargetSite?.DeclaringType == typeof(RandomAccess);
}
