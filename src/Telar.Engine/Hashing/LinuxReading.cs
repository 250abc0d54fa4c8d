using System.Runtime.InteropServices;

namespace Telar.Engine.Hashing;

/// <summary>
/// Reads small files by three system calls. .NET makes more, to find out the kind and length of a file
/// that the caller has just asked for.
/// </summary>
internal static partial class LinuxReading
{
    private const int ReadOnly = 0;
    private const int CloseOnExecute = 0x80000;

    /// <summary>The first bytes of a file, as many as one read gives; -1 where it cannot be read.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="buffer">Filled from the start.</param>
    public static unsafe int Read(string path, Span<byte> buffer)
    {
        var file = Open(path, ReadOnly | CloseOnExecute, 0);
        if (file < 0)
            return -1;

        fixed (byte* start = buffer)
        {
            var count = (int)Read(file, start, (nuint)buffer.Length);
            _ = Close(file);
            return count;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "read")]
    private static unsafe partial nint Read(int file, byte* buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
