using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Telar.Engine.Strict;

/// <summary>
/// Linux's inotify(7), as far as it is needed: who opens what in folders, by any process. .NET's own
/// watcher does not tell of opening.
/// </summary>
[SupportedOSPlatform("linux")]
internal sealed partial class FileNotifications : IDisposable
{
    private const int CloseOnExec = 0x80000;
    private const uint Open = 0x20;
    private const uint Overflow = 0x4000;
    private const int HeaderSize = 16;

    private readonly SafeFileHandle queue;
    private readonly Dictionary<int, string> folders = [];
    private readonly byte[] buffer = new byte[1 << 16];

    public FileNotifications()
    {
        var descriptor = Start(CloseOnExec);
        if (descriptor < 0)
            throw Failure();
        queue = new SafeFileHandle(descriptor, ownsHandle: true);
    }

    /// <summary>Watches the files of a folder and the folder itself, not what lies deeper.</summary>
    public void Watch(string folder)
    {
        var watch = Add(queue, folder, Open);
        if (watch < 0)
            throw Failure();
        folders[watch] = folder;
    }

    /// <summary>Waits for something to be opened.</summary>
    /// <returns>Absolute paths in the order in which they were opened.</returns>
    public IReadOnlyList<string> Next()
    {
        var count = Read(queue, buffer, buffer.Length);
        if (count < 0)
            throw Failure();
        var opened = new List<string>();
        for (var rest = buffer.AsSpan(0, (int)count); rest.Length > 0;)
        {
            var watch = BinaryPrimitives.ReadInt32LittleEndian(rest);
            var mask = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            var length = BinaryPrimitives.ReadInt32LittleEndian(rest[12..]);
            if ((mask & Overflow) != 0)
                throw new InvalidOperationException("More files were opened than the system's queue of notifications holds.");
            if (folders.TryGetValue(watch, out var folder))
                opened.Add(Path.Combine(folder, Encoding.UTF8.GetString(rest.Slice(HeaderSize, length)).TrimEnd('\0')));
            rest = rest[(HeaderSize + length)..];
        }

        return opened;
    }

    public void Dispose() => queue.Dispose();

    private static IOException Failure() =>
        new($"files cannot be watched: {Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}");

    [LibraryImport("libc", EntryPoint = "inotify_init1", SetLastError = true)]
    private static partial int Start(int flags);

    [LibraryImport("libc", EntryPoint = "inotify_add_watch", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Add(SafeFileHandle queue, string path, uint mask);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint Read(SafeFileHandle queue, [Out] byte[] buffer, nint size);
}
