using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Copies an ELF library and, unless a provider on this system defines the symbol version, marks that one
/// version need as weak, so that the dynamic loader only notes its absence.
/// Layout: System V ABI, "Symbol Versioning", tables Verneed and Vernaux (64-bit little-endian files only).
/// </summary>
public class WeakenVersionNeed : Task
{
    private const uint SectionOfVersionNeeds = 0x6ffffffe; // SHT_GNU_verneed
    private const ushort Weak = 2; // VER_FLG_WEAK

    [Required]
    public string Library { get; set; }

    /// <summary>The symbol version, e.g. GLIBCXX_3.4.32.</summary>
    [Required]
    public string Version { get; set; }

    /// <summary>Libraries of this system that may define the version.</summary>
    public ITaskItem[] Providers { get; set; } = new ITaskItem[0];

    [Required]
    public string Destination { get; set; }

    public override bool Execute()
    {
        var bytes = File.ReadAllBytes(Library);
        if (!Providers.Any(Defines))
        {
            var needs = Weaken(bytes);
            Log.LogMessage(MessageImportance.Low, "{0}: {1} version need(s) of {2} marked as weak", Library, needs, Version);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Destination));
        var aside = Destination + "." + Guid.NewGuid().ToString("N");
        File.WriteAllBytes(aside, bytes);
        File.Delete(Destination);
        File.Move(aside, Destination);
        return !Log.HasLoggedErrors;
    }

    private bool Defines(ITaskItem provider)
    {
        var latin = Encoding.GetEncoding("ISO-8859-1");
        return latin.GetString(File.ReadAllBytes(provider.ItemSpec)).Contains("\0" + Version + "\0");
    }

    private int Weaken(byte[] elf)
    {
        if (elf.Length < 64 || BitConverter.ToUInt32(elf, 0) != 0x464c457f || elf[4] != 2 || elf[5] != 1)
        {
            Log.LogError("{0} is not a 64-bit little-endian ELF file", Library);
            return 0;
        }

        var weakened = 0;
        for (var section = 0; section < BitConverter.ToUInt16(elf, 0x3c); section++)
        {
            var header = SectionHeader(elf, section);
            if (BitConverter.ToUInt32(elf, header + 4) != SectionOfVersionNeeds)
                continue;
            var names = Offset(elf, SectionHeader(elf, (int)BitConverter.ToUInt32(elf, header + 0x28)));
            var need = Offset(elf, header);
            for (var remaining = BitConverter.ToUInt32(elf, header + 0x2c); remaining > 0; remaining--)
            {
                weakened += WeakenEntries(elf, need, names);
                need += (int)BitConverter.ToUInt32(elf, need + 12); // vn_next
            }
        }

        return weakened;
    }

    private int WeakenEntries(byte[] elf, int need, int names)
    {
        var weakened = 0;
        var entry = need + (int)BitConverter.ToUInt32(elf, need + 8); // vn_aux
        for (var remaining = BitConverter.ToUInt16(elf, need + 2); remaining > 0; remaining--)
        {
            var name = names + (int)BitConverter.ToUInt32(elf, entry + 8); // vna_name
            var end = Array.IndexOf(elf, (byte)0, name);
            if (Encoding.ASCII.GetString(elf, name, end - name) == Version)
            {
                elf[entry + 4] |= (byte)Weak; // vna_flags
                weakened++;
            }

            entry += (int)BitConverter.ToUInt32(elf, entry + 12); // vna_next
        }

        return weakened;
    }

    private static int SectionHeader(byte[] elf, int index) =>
        (int)BitConverter.ToUInt64(elf, 0x28) + index * BitConverter.ToUInt16(elf, 0x3a);

    private static int Offset(byte[] elf, int sectionHeader) => (int)BitConverter.ToUInt64(elf, sectionHeader + 0x18);
}
