using System.Globalization;

namespace Telar.Engine.Hashing;

/// <summary>
/// What the file system says of a file or folder without reading it. The same signature means the same
/// content, but for a change within the racy interval; <see cref="IsSettledBefore"/> tells.
/// </summary>
/// <param name="Size">Bytes.</param>
/// <param name="Modified">Time of the last change of the content, nanoseconds since 1970.</param>
/// <param name="Changed">Time of the last change of content, name, links or rights; a program cannot set it.</param>
/// <param name="Inode">Number of the file on its file system; 0 where the system tells none.</param>
public readonly record struct FileSignature(long Size, long Modified, long Changed, ulong Inode)
{
    /// <summary>
    /// Time stamps are coarser than a clock: a file that was written a moment before it was read may be
    /// written again without its time stamp moving (the rule git uses for its index).
    /// </summary>
    private const long RacyNanoseconds = 50_000_000;

    private const long NanosecondsPerTick = 100;

    /// <summary>The signature of a path; null where there is nothing.</summary>
    /// <param name="path">Absolute path.</param>
    public static FileSignature? Of(string path) => OperatingSystem.IsLinux() ? LinuxStatus.Of(path) : OfPortable(path);

    /// <summary>Now, in the unit of the time stamps.</summary>
    public static long Now => Nanoseconds(DateTime.UtcNow);

    /// <summary>The same content as another look saw; links and rights may have changed.</summary>
    public bool HasSameContent(FileSignature other) => (Size, Modified, Inode) == (other.Size, other.Modified, other.Inode);

    /// <summary>Whether whatever is done to the content after the moment must move the time of modification.</summary>
    /// <param name="moment">Nanoseconds since 1970.</param>
    public bool IsSettledBefore(long moment) => Modified + RacyNanoseconds < moment;

    /// <summary>As <see cref="IsSettledBefore"/>, and nobody put an old time of modification on it since.</summary>
    public bool IsUntouchedSince(long moment) => IsSettledBefore(moment) && Changed + RacyNanoseconds < moment;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Size} {Modified} {Changed} {Inode}");

    private static FileSignature? OfPortable(string path)
    {
        var file = new FileInfo(path);
        if (file.Exists)
            return new FileSignature(file.Length, Nanoseconds(file.LastWriteTimeUtc), 0, 0);
        var folder = new DirectoryInfo(path);
        return folder.Exists ? new FileSignature(0, Nanoseconds(folder.LastWriteTimeUtc), 0, 0) : null;
    }

    private static long Nanoseconds(DateTime time) => (time - DateTime.UnixEpoch).Ticks * NanosecondsPerTick;
}
