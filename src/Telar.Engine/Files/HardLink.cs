using System.Runtime.InteropServices;

namespace Telar.Engine.Files;

/// <summary>Puts a second name on a file; copies where the file system cannot link.</summary>
public static partial class HardLink
{
    /// <summary>Makes <paramref name="place"/> a link to <paramref name="target"/>, in one step for a reader.</summary>
    public static void Replace(string target, string place)
    {
        var aside = $"{place}.{Guid.NewGuid():N}.part";
        try
        {
            if (Link(target, aside) != 0)
                File.Copy(target, aside);
            File.Move(aside, place, overwrite: true);
        }
        finally
        {
            // Renaming one name of a file over another of the same file leaves both.
            File.Delete(aside);
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string target, string place);
}
