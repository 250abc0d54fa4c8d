namespace Telar.Data.Archives;

/// <summary>What an archive may hold at most, so that a small file cannot fill the disk or the memory.</summary>
/// <param name="Entries">Number of entries.</param>
/// <param name="EntryBytes">Unpacked bytes of one entry.</param>
/// <param name="TotalBytes">Unpacked bytes of the whole archive, headers included.</param>
public sealed record ArchiveLimits(int Entries, long EntryBytes, long TotalBytes)
{
    public static ArchiveLimits Default { get; } = new(Entries: 50_000, EntryBytes: 256L << 20, TotalBytes: 1L << 30);
}
