using System.Runtime.InteropServices;

namespace Telar.Engine.Hashing;

/// <summary>
/// Asks Linux for the status of a file. .NET tells no inode, and statx(2) is the one call whose
/// structure is the same on every architecture.
/// </summary>
internal static partial class LinuxStatus
{
    private const int CurrentFolder = -100;
    private const uint Basics = 0x7ff;

    public static unsafe FileSignature? Of(string path)
    {
        StatusBuffer status;
        return StatX(CurrentFolder, path, 0, Basics, &status) == 0
            ? new FileSignature((long)status.Size, status.Modified.Nanoseconds, status.Changed.Nanoseconds, status.Inode)
            : null;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int StatX(int folder, string path, int flags, uint mask, StatusBuffer* status);

    /// <summary>struct statx, the fields that are used.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatusBuffer
    {
        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(96)]
        public TimeStamp Changed;

        [FieldOffset(112)]
        public TimeStamp Modified;
    }

    /// <summary>struct statx_timestamp.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private struct TimeStamp
    {
        public long Seconds;
        public uint Fraction;

        public readonly long Nanoseconds => (Seconds * 1_000_000_000) + Fraction;
    }
}
