namespace Telar.Data.Archives;

/// <summary>The rule for names inside archives: relative, forward slashes, never upwards.</summary>
public static class EntryPath
{
    /// <summary>
    /// The path without <c>.</c> segments and doubled or trailing slashes, or null where it could leave
    /// the folder it is unpacked to, on any operating system.
    /// </summary>
    public static string? Clean(string name)
    {
        var forbidden = name.StartsWith('/') || name.Any(letter => letter is '\\' or ':' || char.IsControl(letter));
        var segments = name.Split('/').Where(segment => segment is not ("" or ".")).ToList();
        return forbidden || segments.Count == 0 || segments.Contains("..") ? null : string.Join('/', segments);
    }
}
