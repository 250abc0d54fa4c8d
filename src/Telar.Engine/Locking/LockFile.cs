using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Telar.Engine.Locking;

/// <summary>
/// An open file with a flock(2) on it, which the system drops with the process. Not a FileStream: those
/// lock whatever they open, so that nobody could read who holds it.
/// </summary>
internal sealed partial class LockFile : IDisposable
{
    private const int ReadWrite = 2;
    private const int Create = 0x40;
    private const int CloseInChildren = 0x80000;
    private const int EveryoneMayWrite = 0x1B6;
    private const int WouldBlock = 11;
    private const int NonBlocking = 4;
    private const int MostBytes = 4096;

    private readonly SafeFileHandle handle;

    private LockFile(SafeFileHandle handle) => this.handle = handle;

    /// <summary>Opens a file and makes it where it is not there; its folder must be.</summary>
    public static LockFile Open(string path)
    {
        var opened = OpenFile(path, ReadWrite | Create | CloseInChildren, EveryoneMayWrite);
        return opened >= 0 ? new LockFile(new SafeFileHandle(opened, ownsHandle: true)) : throw LastError(path);
    }

    /// <summary>What stands in a lock file now; empty where there is none.</summary>
    public static string TextOf(string path)
    {
        var opened = OpenFile(path, CloseInChildren, 0);
        if (opened < 0)
            return "";
        using var file = new LockFile(new SafeFileHandle(opened, ownsHandle: true));
        return file.Read();
    }

    /// <summary>Locks without waiting.</summary>
    public LockAnswer TryLock(LockMode mode)
    {
        if (Flock((int)handle.DangerousGetHandle(), (int)mode | NonBlocking) == 0)
            return LockAnswer.Taken;
        return Marshal.GetLastPInvokeError() == WouldBlock ? LockAnswer.Held : LockAnswer.Unsupported;
    }

    public string Read()
    {
        var buffer = new byte[MostBytes];
        return Encoding.UTF8.GetString(buffer, 0, RandomAccess.Read(handle, buffer, 0));
    }

    public void Write(string text)
    {
        RandomAccess.SetLength(handle, 0);
        RandomAccess.Write(handle, Encoding.UTF8.GetBytes(text), 0);
    }

    public void Dispose() => handle.Dispose();

    private static IOException LastError(string path)
    {
        var error = Marshal.GetLastPInvokeError();
        return new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{path}'", error);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int OpenFile(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Flock(int file, int operation);
}
