using System.Runtime.InteropServices;

namespace Telar.Engine.Files;

/// <summary>Puts a second name on a file; copies where the file system cannot link.</summary>
internal static partial class HardLink
{
    /// <summary>Makes <paramref name="place"/> a link to <paramref name="target"/>, in one step for a reader.</summary>
    /// <param name="target">The file.</param>
    /// <param name="place">Its second name; what stands there is replaced, never changed.</param>
    /// <param name="asideFolder">Where the link is made first, out of sight: a kill may leave it there.</param>
    public static void Replace(string target, string place, string asideFolder)
    {
        Directory.CreateDirectory(asideFolder);
        var aside = Path.Combine(asideFolder, $"{Guid.NewGuid():N}.part");
        try
        {
            if (Link(target, aside) != 0)
                File.Copy(target, aside);
            Replacement.Move(aside, place);
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
