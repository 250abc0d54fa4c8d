namespace Telar.Data.Sources;

/// <summary>A file in a commit.</summary>
/// <param name="Mode">Git's mode, e.g. <c>100644</c>; symbolic links and submodules have others.</param>
/// <param name="Path">Relative to the listed folder.</param>
internal sealed record GitBlob(string Mode, string Id, string Path)
{
    public bool IsPlainFile => Mode is "100644" or "100755";
}
