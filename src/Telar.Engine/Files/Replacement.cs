using System.Runtime.InteropServices;

namespace Telar.Engine.Files;

/// <summary>Puts a finished file in the place of another, in one step for whoever looks.</summary>
internal static partial class Replacement
{
    private const int OtherFileSystem = 18;

    /// <summary>Renames; where the two are on different file systems, copies beside the place first.</summary>
    public static void Move(string finished, string place)
    {
        if (Rename(finished, place) == 0)
            return;

        var error = Marshal.GetLastPInvokeError();
        if (error != OtherFileSystem)
            throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{place}'", error);

        var beside = $"{place}.{Guid.NewGuid():N}.part";
        try
        {
            File.Copy(finished, beside);
            DiskFlush.File(beside);
            File.Move(beside, place, overwrite: true);
            File.Delete(finished);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // File.Move copies over the place itself where it cannot rename: that shows half a file.
    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Rename(string from, string to);
}
